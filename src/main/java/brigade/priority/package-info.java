/** Who steps aside for whom on a core: what threads tell the operating system of themselves. */
package brigade.priority;
