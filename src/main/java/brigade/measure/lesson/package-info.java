/**
 * How the restaurant plays lessons: what they can turn and let happen, and what they can measure.
 */
package brigade.measure.lesson;
