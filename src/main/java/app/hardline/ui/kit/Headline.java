package app.hardline.ui.kit;

import javafx.scene.control.Label;

/** A line that runs on over as many lines as its greatest height allows, and keeps their room. */
final class Headline extends Label {

  Headline(String text) {
    super(text);
    setWrapText(true);
  }

  @Override
  protected double computeMinHeight(double width) {
    return Math.min(computePrefHeight(width), getMaxHeight());
  }
}
