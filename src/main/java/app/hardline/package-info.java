/** The entry of the program: {@link app.hardline.Hardline}. No JavaFX type lives here. */
@org.jspecify.annotations.NullMarked
package app.hardline;
