package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalJvmsTest {

    @ParameterizedTest
    @CsvSource({
        "org.acme.Main --port 80, org.acme.Main",
        "/srv/shop/orders.jar serve, orders.jar",
        "C:\\shop\\orders.jar, orders.jar",
        "orders/shop.Main x, shop.Main"
    })
    void namesAreThoseThatPeopleKnow(String displayName, String name) {
        assertThat(LocalJvms.shortName(displayName)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"25.0.3, 25", "1.8.0_392, 8", "17, 17", "21-ea, 21", "'', 0", "next, 0"})
    void theNumberOfAJdkIsInItsVersion(String version, int feature) {
        assertThat(JdkRelease.feature(version)).isEqualTo(feature);
    }
}
