package app.hardline;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** The X server of the desktop, and the system's shared libraries, asked directly. */
final class Display {

  private Display() {}

  /** Whether the system finds a shared library of this name. */
  static boolean hasLibrary(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(name, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  /**
   * Whether the server that the variable {@code DISPLAY} names takes a connection. Without Xlib it
   * can't be asked, and then a name is enough.
   */
  static boolean answers() {
    String name = System.getenv("DISPLAY");
    if (name == null || name.isBlank()) {
      return false;
    }
    return !hasLibrary("libX11.so.6") || opens(name);
  }

  private static boolean opens(String name) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup xlib = SymbolLookup.libraryLookup("libX11.so.6", arena);
      Linker linker = Linker.nativeLinker();
      MemorySegment display =
          (MemorySegment)
              linker
                  .downcallHandle(
                      xlib.findOrThrow("XOpenDisplay"),
                      FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                  .invokeExact(arena.allocateFrom(name));
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      int _ =
          (int)
              linker
                  .downcallHandle(
                      xlib.findOrThrow("XCloseDisplay"),
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                  .invokeExact(display);
      return true;
    } catch (Throwable e) {
      throw new IllegalStateException("Xlib could not be called", e);
    }
  }
}
