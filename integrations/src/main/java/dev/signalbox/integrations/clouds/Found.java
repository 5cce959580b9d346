package dev.signalbox.integrations.clouds;

import static java.util.stream.Collectors.joining;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is there, against what was seen and what is wished. Rows are changed together or not. */
public sealed interface Found {
  /** Nobody has been there since. */
  record AsSeen() implements Found {}

  /** All of it stands: it was said before, and its answer was lost. */
  record AsWished() implements Found {}

  /** Then nothing is changed. */
  sealed interface Objection extends Found {
    Trouble trouble(String doing);
  }

  /** Somebody has changed these since, or a part of them is as wished and a part as seen. */
  record Differed(List<String> each) implements Objection {
    public Differed {
      each = List.copyOf(each);
    }

    @Override
    public Trouble trouble(String doing) {
      return new Trouble(doing, Kind.REQUEST, String.join("; ", each));
    }
  }

  record Missing(List<Cloud> gone) implements Objection {
    public Missing {
      gone = List.copyOf(gone);
    }

    @Override
    public Trouble trouble(String doing) {
      String names = gone.stream().map(Cloud::name).collect(joining(", "));
      return new Trouble(doing, Kind.REQUEST, "there is no row any more of " + names);
    }
  }

  /** An id is borne by more than one row. */
  record Twice(List<CloudId> ids) implements Objection {
    public Twice {
      ids = List.copyOf(ids);
    }

    @Override
    public Trouble trouble(String doing) {
      String all = ids.stream().map(CloudId::value).collect(joining(", "));
      return new Trouble(doing, Kind.AMBIGUOUS, "more than one row bears the id " + all);
    }
  }

  static Found of(List<Rewrite> rewrites, List<Cloud> now) {
    Map<CloudId, List<Cloud>> rows = now.stream().collect(Collectors.groupingBy(Cloud::id));
    List<Cloud> gone =
        rewrites.stream().map(Rewrite::seen).filter(it -> !rows.containsKey(it.id())).toList();
    if (!gone.isEmpty()) {
      return new Missing(gone);
    }
    List<CloudId> twice =
        rows.entrySet().stream()
            .filter(it -> it.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();
    return twice.isEmpty() ? compared(rewrites, now) : new Twice(twice);
  }

  private static Found compared(List<Rewrite> rewrites, List<Cloud> now) {
    Map<CloudId, Cloud> rows =
        now.stream().collect(Collectors.toMap(Cloud::id, Function.identity()));
    if (rewrites.stream().allMatch(it -> it.seen().equals(rows.get(it.seen().id())))) {
      return new AsSeen();
    }
    if (rewrites.stream().allMatch(it -> it.done().equals(rows.get(it.seen().id())))) {
      return new AsWished();
    }
    return new Differed(
        rewrites.stream()
            .map(Rewrite::seen)
            .flatMap(it -> Stream.ofNullable(rows.get(it.id())).flatMap(row -> differs(it, row)))
            .toList());
  }

  private static Stream<String> differs(Cloud seen, Cloud now) {
    if (!now.isStill(seen)) {
      return Stream.of(
          "the row %s is %s of %s now, and was %s of %s when it was read"
              .formatted(
                  seen.id(), now.name(), now.organisation(), seen.name(), seen.organisation()));
    }
    return now.equals(seen)
        ? Stream.empty()
        : Stream.of(
            "%s has flags %s now, and had %s when it was read"
                .formatted(seen.name(), now.flags().says(), seen.flags().says()));
  }
}
