/** Traces and pictures as files: saved, opened, dropped, and opened again. */
@NullMarked
package brigade.ui.file;

import org.jspecify.annotations.NullMarked;
