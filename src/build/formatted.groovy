// Waits for the check that format.groovy began.
project.getContextValue('format')()
