package app.hardline.ui.today;

import app.hardline.ui.kit.BlockBars;
import java.util.List;

/**
 * The day's calling blocks in words.
 *
 * @param times all of them in a row, empty where there are none
 * @param which the block that is spoken of
 * @param what what there is to do in it
 * @param bars each as a bar
 */
record BlocksSaid(String times, String which, String what, List<BlockBars.Bar> bars) {}
