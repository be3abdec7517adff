package vn.giaoviec.model;

/** This document cannot be read at all; the problem says why and what to do. */
public final class NoticeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public NoticeException(Problem problem) {
    super(problem.code() + " " + problem.arguments());
    this.problem = problem;
  }

  public NoticeException(Problem problem, Throwable cause) {
    super(problem.code() + " " + problem.arguments(), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
