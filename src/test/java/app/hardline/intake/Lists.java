package app.hardline.intake;

import app.hardline.csv.ReadAs;
import app.hardline.prospect.Region;
import app.hardline.work.Progress;
import app.hardline.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists on the disk and their way into a world. */
record Lists(World world, Path folder) {
  static final String HEADER = "First Name,Last Name,Company,Phone,Email,City\n";

  Path file(String content) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "list", ".csv"), content);
  }

  ListFile look(Path file) {
    return look(file, "Texas");
  }

  ImportPlan plan(String content) throws IOException {
    return look(file(content)).plan();
  }

  ImportReport run(String content) throws IOException {
    return run(content, Progress.unwatched());
  }

  ImportReport run(String content, Progress progress) throws IOException {
    return world.workbench().importer().run(plan(content), progress);
  }

  ImportReport into(String list, String content) throws IOException {
    return world.workbench().importer().run(look(file(content), list).plan(), Progress.unwatched());
  }

  Undone undo(ImportReport report) {
    return world.workbench().importer().undo(report.importId().orElseThrow(), Progress.unwatched());
  }

  private ListFile look(Path file, String list) {
    return world.workbench().listFiles().open(file, ReadAs.FOUND, Region.US, "", list);
  }

  /** So many rows that their indexes are made afterwards. */
  static String many() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 21_000; i++) {
      rows.append("Jane").append(i).append(",Doe,Acme ").append(i).append(",,,");
      rows.append("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4));
      rows.append('\n');
    }
    return rows.toString();
  }
}
