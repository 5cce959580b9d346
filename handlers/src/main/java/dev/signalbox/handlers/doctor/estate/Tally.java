package dev.signalbox.handlers.doctor.estate;

import dev.signalbox.handlers.doctor.Finding;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many findings of one check in one: the worst of them speaks, and what is unknown with it. */
record Tally(List<Finding> found) {
  static Tally of(Stream<Finding> found) {
    return new Tally(found.toList());
  }

  /** What a neighbour told is judged; one that tells nothing leaves it unknown. */
  static <T> Finding judged(Asked<T> asked, Function<T, Finding> judge) {
    return switch (asked) {
      case Asked.Told<T>(T told) -> judge.apply(told);
      case Asked.Troubled<T>(Trouble trouble) -> unseen(trouble);
    };
  }

  static Finding.Unknown unseen(Trouble trouble) {
    return new Finding.Unknown(
        trouble.says(),
        switch (trouble.kind()) {
          case KEY, RIGHTS -> "`/ops doctor` says whose key that is, and where to put a better one";
          case REQUEST, AMBIGUOUS -> "compare the estate's file with what is there";
          case LIMITED, UNREACHABLE, BROKEN, GARBLED -> "look again in a few minutes";
        });
  }

  /** {@code well}: in what words, where there is nothing but that. */
  Finding in(Function<List<String>, String> well) {
    List<String> wrong = texts(Finding.Wrong.class, Finding.Wrong::because);
    List<String> unknown = texts(Finding.Unknown.class, Finding.Unknown::why);
    List<String> mind = texts(Finding.Mind.class, Finding.Mind::told);
    if (!wrong.isEmpty()) {
      List<String> next = texts(Finding.Wrong.class, Finding.Wrong::next);
      return new Finding.Wrong(joined(wrong) + beside(unknown), joined(next));
    }
    if (!unknown.isEmpty()) {
      return new Finding.Unknown(
          joined(unknown), joined(texts(Finding.Unknown.class, Finding.Unknown::next)));
    }
    return mind.isEmpty()
        ? new Finding.Well(well.apply(texts(Finding.Well.class, Finding.Well::told)))
        : new Finding.Mind(joined(mind), joined(texts(Finding.Mind.class, Finding.Mind::next)));
  }

  private static String beside(List<String> unknown) {
    return unknown.isEmpty() ? "" : "; not seen: " + joined(unknown);
  }

  private <F extends Finding> List<String> texts(Class<F> kind, Function<F, String> text) {
    return found.stream().filter(kind::isInstance).map(kind::cast).map(text).toList();
  }

  private static String joined(Collection<String> sentences) {
    return sentences.stream().distinct().collect(Collectors.joining("; "));
  }
}
