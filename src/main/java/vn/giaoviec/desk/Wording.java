package vn.giaoviec.desk;

import java.util.function.Function;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.Failure;

/**
 * Says in both languages what went wrong: a clerk reads the register in one, support in another.
 */
public record Wording(Function<Problem, String> vietnamese, Function<Problem, String> english) {
  Failure failure(Problem problem) {
    return new Failure(problem.code(), vietnamese.apply(problem), english.apply(problem), false);
  }
}
