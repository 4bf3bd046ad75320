/**
 * What a request really does. Nothing in here pretends: primes are counted by trial division, and
 * the heavy sum adds its elements one by one.
 */
package brigade.work;
