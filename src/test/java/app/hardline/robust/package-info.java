/** What happens to the real program, in a process of its own, when the machine lets it down. */
@NullMarked
package app.hardline.robust;

import org.jspecify.annotations.NullMarked;
