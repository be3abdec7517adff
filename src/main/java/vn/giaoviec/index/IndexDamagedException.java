package vn.giaoviec.index;

import java.io.IOException;

/**
 * The index cannot be read, or was written by a program that did it otherwise. Nothing is lost:
 * {@link TaskIndex#create} begins a new one that the register fills.
 */
public final class IndexDamagedException extends IOException {
  private static final long serialVersionUID = 1L;

  IndexDamagedException(String message, Throwable cause) {
    super(message, cause);
  }
}
