package app.hardline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.words.Reason;
import app.hardline.words.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path temp;

  private DataFolder folder() {
    return new DataFolder(temp.resolve("data"));
  }

  private Database open() {
    return Database.open(folder(), () -> false);
  }

  private static void assertRefused(ThrowingCallable work, Reason reason) {
    assertThatThrownBy(work)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(reason);
  }

  private static void put(Database database, String key) {
    database.write(
        tx -> tx.handle().execute("INSERT INTO setting (key, value) VALUES (?, 'x')", key));
  }

  private static int settings(Database database) {
    return database.read(
        view -> view.handle().createQuery("SELECT count(*) FROM setting").mapTo(int.class).one());
  }

  @Test
  void whatWasWrittenIsThereAfterReopening() {
    try (Database database = open()) {
      put(database, "a");
    }
    try (Database database = open()) {
      assertThat(settings(database)).isEqualTo(1);
    }
  }

  @Test
  void onlyTheOwnerCanLookInside() throws IOException {
    try (Database database = open()) {
      put(database, "a");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().path())))
          .isEqualTo("rwx------");
      try (var files = Files.list(folder().path())) {
        assertThat(files.filter(f -> !f.endsWith("window")))
            .isNotEmpty()
            .allSatisfy(file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void whatIsThrownRollsTheWriteBack() {
    try (Database database = open()) {
      assertThatThrownBy(() ->
              database.write(tx -> {
                tx.handle().execute("INSERT INTO setting VALUES ('a', 'x')");
                throw new IllegalStateException("on purpose");
              }))
          .hasMessage("on purpose");
      assertThat(settings(database)).isZero();
    }
  }

  @Test
  void aWriteInsideAWriteIsABug() {
    try (Database database = open()) {
      assertThatThrownBy(() ->
              database.write(tx -> {
                put(database, "inner");
                return tx;
              }))
          .hasMessage("a write inside a write");
    }
  }

  @Test
  void aClosedDatabaseRefusesAndDoesNotWait() {
    Database database = open();
    database.close();
    assertThatThrownBy(() -> settings(database)).hasMessage("the database is closed");
  }

  @Test
  void theScreensThreadIsRefused() {
    Database.open(folder(), () -> false).close();
    try (Database database = Database.open(folder(), () -> true)) {
      assertThatThrownBy(() -> settings(database)).hasMessageContaining("screen");
    }
  }

  @Test
  void aReaderSeesTheOldStateWhileAWriteIsOpen() throws Exception {
    try (Database database = open()) {
      CountDownLatch written = new CountDownLatch(1);
      CountDownLatch read = new CountDownLatch(1);
      CompletableFuture<Void> writing =
          CompletableFuture.runAsync(() ->
              database.write(tx -> {
                tx.handle().execute("INSERT INTO setting VALUES ('a', 'x')");
                written.countDown();
                await(read);
                return tx;
              }));
      await(written);
      assertThat(settings(database)).isZero();
      read.countDown();
      writing.get(10, TimeUnit.SECONDS);
      assertThat(settings(database)).isEqualTo(1);
    }
  }

  @Test
  void anUrgentWriteComesThroughBulkWork() throws Exception {
    try (Database database = open()) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch urgentDone = new CountDownLatch(1);
      CompletableFuture<Integer> bulk =
          CompletableFuture.supplyAsync(() -> {
            int steps = 0;
            try (BulkWriter writer = database.bulk()) {
              while (urgentDone.getCount() > 0) {
                writer.step(tx -> tx.handle().execute("DELETE FROM setting WHERE key = 'z'"));
                steps++;
                begun.countDown();
              }
              writer.commit();
            }
            return steps;
          });
      await(begun);
      put(database, "urgent");
      urgentDone.countDown();
      assertThat(bulk.get(10, TimeUnit.SECONDS)).isPositive();
      assertThat(settings(database)).isEqualTo(1);
    }
  }

  @Test
  void bulkWorkThatIsNotCommittedLeavesNothing() {
    try (Database database = open()) {
      try (BulkWriter writer = database.bulk()) {
        writer.step(tx -> tx.handle().execute("INSERT INTO setting VALUES ('a', 'x')"));
      }
      assertThat(settings(database)).isZero();
      put(database, "b");
    }
  }

  @Test
  void aListenerHearsOfItsTablesOnly() {
    try (Database database = open()) {
      CountDownLatch heard = new CountDownLatch(1);
      CountDownLatch other = new CountDownLatch(1);
      database.changes().listen(Set.of("setting"), heard::countDown);
      database.changes().listen(Set.of("call"), other::countDown);
      put(database, "a");
      assertThat(heard.getCount()).isZero();
      assertThat(other.getCount()).isOne();
    }
  }

  @Test
  void aListenerThatFailsMakesNoWriteFail() throws Exception {
    try (Database first = open();
        Database second = open()) {
      CountDownLatch heard = new CountDownLatch(3);
      first
          .changes()
          .listen(
              Set.of("setting"),
              () -> {
                throw new IllegalStateException("on purpose");
              });
      first.changes().listen(Set.of("setting"), heard::countDown);
      put(first, "a");
      assertThat(heard.getCount()).isEqualTo(2);
      put(second, "b");
      await(heard, 1);
      put(second, "c");
      await(heard, 0);
    }
  }

  private static void await(CountDownLatch latch, long count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (latch.getCount() > count && System.nanoTime() < end) {
      latch.await(1, TimeUnit.MILLISECONDS);
    }
    assertThat(latch.getCount()).isLessThanOrEqualTo(count);
  }

  @Test
  void whatAnotherConnectionWroteIsNoticed() throws Exception {
    try (Database first = open();
        Database second = open()) {
      CountDownLatch heard = new CountDownLatch(1);
      first.changes().listen(Set.of("call"), heard::countDown);
      put(second, "a");
      assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aSecondWindowIsRefusedAndTheFirstComesToTheFront() throws Exception {
    try (Database database = open();
        Database other = open()) {
      CountDownLatch toFront = new CountDownLatch(1);
      WindowClaim first = database.claimWindow(toFront::countDown);
      assertRefused(() -> other.claimWindow(() -> {}), StoreReason.WINDOW_OPEN);
      assertThat(toFront.await(10, TimeUnit.SECONDS)).isTrue();
      first.close();
      other.claimWindow(() -> {}).close();
    }
  }

  @Test
  void aNewerFileStaysAsItIs() throws IOException {
    open().close();
    Path file = folder().database();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4).putInt(0, Migrations.newest() + 1), 60);
    }
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(this::open)
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> {
          assertThat(refused.reason()).isEqualTo(StoreReason.NEWER);
          assertThat(refused.arguments())
              .containsExactly(Migrations.newest() + 1, Migrations.newest());
        });
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aForeignFileStaysAsItIs() throws IOException {
    Files.createDirectories(folder().path());
    for (String content : new String[] {"", "not a database", "x".repeat(5000)}) {
      Files.writeString(folder().database(), content);
      assertRefused(this::open, StoreReason.FOREIGN);
      assertThat(folder().database()).hasContent(content);
    }
  }

  @Test
  void aFileInTheFoldersPlaceIsSaid() throws IOException {
    Files.writeString(temp.resolve("data"), "x");
    assertRefused(this::open, StoreReason.NOT_A_FOLDER);
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() {
    assertRefused(
        () -> Database.open(new DataFolder(Path.of("/proc/hardline")), () -> false),
        StoreReason.FOLDER_NOT_WRITABLE);
  }

  @Test
  void anOlderFileIsBackedUpBeforeItIsBroughtUpToDate() throws IOException {
    open().close();
    try (FileChannel channel = FileChannel.open(folder().database(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4).putInt(0, Migrations.newest() - 1), 60);
    }
    // The last step can't be taken twice: it fails, and both the file and its backup are there.
    assertThatThrownBy(this::open);
    try (var backups = Files.list(folder().backups())) {
      assertThat(backups).hasSize(1);
    }
  }

  @Test
  void anOlderFileStaysAsItIsWhileAnotherProcessIsAtWork() throws Exception {
    try (Database first = open()) {
      first.writer().execute("PRAGMA user_version = " + (Migrations.newest() - 1));
      first.tidy();
      assertRefused(this::open, StoreReason.BUSY);
      assertThat(folder().backups()).doesNotExist();
      first.writer().execute("PRAGMA user_version = " + Migrations.newest());
      put(first, "a");
    }
    open().close();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aWriteAfterOneThatCouldNotBeginIsWholeOrNotAtAll() throws Exception {
    try (Database database = open();
        Connection other = Connections.writer(folder().database());
        Statement elsewhere = other.createStatement()) {
      database.writer().execute("PRAGMA busy_timeout = 20");
      elsewhere.execute("BEGIN IMMEDIATE");
      assertRefused(() -> put(database, "a"), StoreReason.BUSY);
      assertRefused(() -> bulkPut(database, "b"), StoreReason.BUSY);
      elsewhere.execute("ROLLBACK");
      assertThatThrownBy(() ->
              database.write(tx -> {
                tx.handle().execute("INSERT INTO setting VALUES ('c', 'x')");
                throw new IllegalStateException("on purpose");
              }))
          .hasMessage("on purpose");
      assertThat(settings(database)).isZero();
      put(database, "d");
      bulkPut(database, "e");
      assertThat(settings(database)).isEqualTo(2);
    }
  }

  @Test
  void whoWaitsForTheFileHasItAsSoonAsAWriteIsOnTheDisk() throws Exception {
    try (Database database = open();
        Connection other = Connections.writer(folder().database());
        Statement elsewhere = other.createStatement()) {
      for (int i = 0; i < 20; i++) {
        put(database, "a" + i);
        elsewhere.execute("BEGIN IMMEDIATE");
        elsewhere.execute("ROLLBACK");
      }
    }
  }

  private static void bulkPut(Database database, String key) {
    try (BulkWriter writer = database.bulk()) {
      writer.step(
          tx -> tx.handle().execute("INSERT INTO setting (key, value) VALUES (?, 'x')", key));
      writer.commit();
    }
  }
}
