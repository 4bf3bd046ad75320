/** Programs of the app that run in a Java virtual machine of their own: how they are started. */
package brigade.program;
