package app.hardline.ui.settings;

import javafx.scene.Node;

/**
 * One page of the settings.
 *
 * @param name how it is called
 * @param content what it shows
 */
public record SettingsPage(String name, Node content) {}
