package app.hardline.ui.dial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the dial screen is made of, from one card to the next. */
@ExtendWith(ApplicationExtension.class)
class NextCardNodesTest {
  /** Whoever comes then has nothing on the card that none of them had. */
  private static final int BEFORE = 3;

  @TempDir Path temp;
  private DialSample sample;
  private Scene scene;

  @Start
  void start(Stage stage) {
    sample = new DialSample(temp);
    scene = sample.show(stage, sample.model, 1280, 800);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  /** A node that is made anew for each card costs far more time than one that is filled again. */
  @Test
  void anotherCardStandsInTheNodesOfThoseBefore(FxRobot robot) {
    Set<Node> before = nodes();
    for (int i = 0; i < BEFORE; i++) {
      robot.type(KeyCode.DIGIT1);
      before.addAll(nodes());
    }
    robot.type(KeyCode.DIGIT1);
    Set<Node> made = nodes();
    made.removeAll(before);
    assertThat(made).isEmpty();
  }

  private Set<Node> nodes() {
    Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(scene.getRoot(), found);
    return found;
  }

  private static void collect(Node node, Set<Node> found) {
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
