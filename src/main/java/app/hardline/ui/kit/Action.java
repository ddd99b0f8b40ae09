package app.hardline.ui.kit;

/**
 * Something that can be done on a screen, by its key or from the palette.
 *
 * @param name what it is called
 * @param key the key that does it, as on its cap; empty where there is none
 * @param run does it
 */
public record Action(String name, String key, Runnable run) {}
