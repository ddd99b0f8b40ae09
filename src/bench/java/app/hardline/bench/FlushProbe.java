package app.hardline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk itself takes to keep 4 KiB: an append and a flush, in the folder of the data. */
final class FlushProbe implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer page = ByteBuffer.allocateDirect(4096);

  FlushProbe(Path folder) throws IOException {
    this.file = Files.createTempFile(folder, "flush", ".bin");
    this.channel = FileChannel.open(file, StandardOpenOption.APPEND);
  }

  /** Appends and flushes once; in milliseconds. */
  double milliseconds() throws IOException {
    page.clear();
    long start = System.nanoTime();
    while (page.hasRemaining()) {
      channel.write(page);
    }
    channel.force(false);
    return (System.nanoTime() - start) / 1e6;
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.delete(file);
  }
}
