package brigade.work;

/**
 * Counts primes by trial division: the computing that cooking, taking orders and charging stand
 * for. Its size is the number of numbers tested.
 */
public final class PrimeCount {
    private PrimeCount() {}

    /** How many of the numbers {@code from}, … {@code from + howMany - 1} are prime. */
    public static int among(int from, int howMany) {
        int primes = 0;
        for (int n = from; n < from + howMany; n++) {
            if (isPrime(n)) {
                primes++;
            }
        }
        return primes;
    }

    private static boolean isPrime(int n) {
        if (n < 4) {
            return n > 1;
        }
        if (n % 2 == 0) {
            return false;
        }
        for (int divisor = 3; (long) divisor * divisor <= n; divisor += 2) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }
}
