/**
 * What a request really does. Nothing in here pretends: primes are counted by trial division, the
 * heavy sum adds its elements one by one, queries are answered by a database, and what is uploaded
 * goes through a socket onto the disk.
 *
 * <p>Whatever lies on the disk is in a {@link brigade.work.TemporaryFolder}; sockets are bound to
 * 127.0.0.1 and serve only who knows a key that is made anew at each start.
 */
package brigade.work;
