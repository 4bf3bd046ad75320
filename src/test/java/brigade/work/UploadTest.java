package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brigade.Eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class UploadTest {
    private static final Body BODY = new Body(1_000_003, 0);
    private static final Upload.Progress UNHEARD = permille -> {};

    @TempDir private Path path;

    private final AtomicInteger hangUps = new AtomicInteger();
    private UploadFolder folder;
    private Clients clients;

    @BeforeEach
    void open() throws IOException {
        folder = new UploadFolder(path.resolve("uploads"));
        clients = Clients.listen(hangUps);
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        clients.close();
        try (Stream<Path> files = Files.list(path.resolve("uploads"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void allOfItArrivesAndIsWritten() throws IOException {
        List<Integer> heard = new ArrayList<>();
        try (Upload upload = begin(7, BODY)) {
            upload.receive(heard::add);
            upload.sync();
            assertThat(upload.size()).isEqualTo(BODY.bytes());
        }
        assertThat(heard).isSorted().hasSizeBetween(20, 51).allMatch(it -> it > 0 && it < 1000);
    }

    @Test
    void anEmptyOneIsOneToo() throws IOException {
        try (Upload upload = begin(7, new Body(0, 100))) {
            upload.receive(UNHEARD);
            assertThat(upload.size()).isZero();
        }
    }

    @Test
    void aClientsLineTakesItsTime() throws IOException {
        long began = System.nanoTime();
        try (Upload upload = begin(7, new Body(20_000, 100_000))) {
            upload.receive(UNHEARD);
        }
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(199_000_000);
    }

    @Test
    void aClientWhoHangsUpHalfwayFailsItsOwnOnly() throws IOException {
        hangUps.set(1);
        try (Upload upload = begin(7, BODY)) {
            assertThatThrownBy(() -> upload.receive(UNHEARD))
                    .hasMessage("the client hung up after 500,001 of 1,000,003 bytes");
        }
        assertArrives(8);
    }

    @Test
    void whatArrivesOtherThanSentIsRefused() throws IOException {
        clients.expect(
                7,
                server -> {
                    write(server, ByteBuffer.allocate(8).putLong(3).flip());
                    write(server, ByteBuffer.wrap(new byte[] {1, 2, 3}));
                    write(server, ByteBuffer.allocate(4).putInt(0xbad).flip());
                });
        try (Upload upload = begin(7, BODY)) {
            assertThatThrownBy(() -> upload.receive(UNHEARD))
                    .hasMessageContaining("checksum")
                    .hasMessageContaining("the client's is 00000bad");
        }
        assertArrives(7);
    }

    @Test
    void aClientWhoIsForgottenSendsNothing() throws IOException {
        clients.expect(7, server -> {});
        clients.forget(7);
        assertArrives(7);
    }

    @Test
    void aDiskThatIsFullFailsTheUpload() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "only Linux has a disk that is always full");
        folder =
                new UploadFolder(
                        path.resolve("uploads"),
                        1 << 30,
                        file -> FileChannel.open(full, StandardOpenOption.WRITE));
        try (Upload upload = begin(7, BODY)) {
            assertThatThrownBy(() -> upload.receive(UNHEARD))
                    .hasMessage("the upload cannot be written: No space left on device");
        }
    }

    @Test
    void aFilledFolderFailsOneUpload() throws IOException {
        folder.fill();
        try (Upload upload = begin(7, BODY)) {
            assertThatThrownBy(() -> upload.receive(UNHEARD))
                    .hasMessageContaining("the upload cannot be written: No space left");
        }
        assertArrives(8);
    }

    @Test
    void theFolderHoldsNoMoreThanItMay() throws IOException {
        folder =
                new UploadFolder(
                        path.resolve("uploads"),
                        BODY.bytes(),
                        file ->
                                FileChannel.open(
                                        file,
                                        StandardOpenOption.CREATE_NEW,
                                        StandardOpenOption.WRITE));
        try (Upload first = begin(7, BODY)) {
            first.receive(UNHEARD);
            try (Upload second = begin(8, BODY)) {
                assertThatThrownBy(() -> second.receive(UNHEARD))
                        .hasMessageContaining("holds 1,000,003 bytes at most");
            }
        }
        assertArrives(9);
    }

    @Test
    void anInterruptEndsIt() throws InterruptedException {
        AtomicReference<Throwable> cause = new AtomicReference<>();
        Thread receiver =
                Thread.ofPlatform()
                        .start(() -> {
                            try (Upload upload = begin(7, new Body(1000, 1))) {
                                upload.receive(UNHEARD);
                            } catch (IOException e) {
                                cause.set(e);
                            }
                        });
        Eventually.holds("it has begun", () -> Files.exists(path.resolve("uploads/order-7")));
        receiver.interrupt();
        receiver.join();
        assertThat(cause.get()).isInstanceOf(java.nio.channels.ClosedByInterruptException.class);
    }

    @Test
    void whoDoesNotKnowTheKeyGetsNothing() throws IOException {
        ClientsAddress guessed =
                new ClientsAddress(clients.address().port(), clients.address().key() + 1);
        try (Upload upload = Upload.begin(guessed, folder, 7, BODY)) {
            assertThatThrownBy(() -> upload.receive(UNHEARD))
                    .hasMessageContaining("the client hung up after 0");
        }
    }

    @Test
    void closedTheClientsHangUp() throws IOException {
        try (Upload upload = begin(7, new Body(1000, 1))) {
            clients.close();
            assertThatThrownBy(() -> upload.receive(UNHEARD)).isInstanceOf(IOException.class);
        }
    }

    private void assertArrives(int order) throws IOException {
        try (Upload upload = begin(order, BODY)) {
            upload.receive(UNHEARD);
            assertThat(upload.size()).isEqualTo(BODY.bytes());
        }
    }

    private Upload begin(int order, Body body) throws IOException {
        return Upload.begin(clients.address(), folder, order, body);
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
