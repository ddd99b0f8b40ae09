package app.hardline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A handler opens a window and takes the focus. Without a display no window loses it, so that the
 * handler is told here.
 */
@ExtendWith(ApplicationExtension.class)
class FocusBackTest {
  private final AtomicBoolean focused = new AtomicBoolean(true);
  private final AtomicInteger taken = new AtomicInteger();
  private final FocusBack focusBack = new FocusBack(focused::get, this::take);

  @Test
  void whatAHandlerTookIsTakenBackWithinASecond(FxRobot robot) throws TimeoutException {
    robot.interact(focusBack::watch);
    focused.set(false);
    WaitForAsyncUtils.waitFor(1, TimeUnit.SECONDS, focused::get);
    assertThat(taken).hasValue(1);
  }

  @Test
  void aWindowThatHadNoFocusTakesNone(FxRobot robot) {
    focused.set(false);
    robot.interact(focusBack::watch);
    assertThat(taken).hasValue(0);
  }

  private void take() {
    taken.incrementAndGet();
    focused.set(true);
  }
}
