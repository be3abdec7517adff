package vn.giaoviec.register;

import vn.giaoviec.model.Problem;

/** The register could not do what it was asked; nothing of it was done. */
public final class RegisterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  RegisterException(String code, String... arguments) {
    super(code + " " + String.join(", ", arguments));
    this.problem = Problem.of(code, arguments);
  }

  RegisterException(Throwable cause, String code, String... arguments) {
    this(code, arguments);
    initCause(cause);
  }

  /** Why, and what to do. */
  public Problem problem() {
    return problem;
  }

  /** Of the {@link #problem}. */
  public String code() {
    return problem.code();
  }

  /** Whether the same call may succeed later with nothing changed by anybody here. */
  public boolean temporary() {
    return code().equals("changing-file")
        || code().equals("register-locked")
        || code().equals("register-full")
        || code().equals("register-unwritable");
  }
}
