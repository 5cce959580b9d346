package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.front.Shown;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Pipelines;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Before any job is played: the variables of the role, and which jobs do not count any more. */
@Singleton
final class Preparation {
  private final Descents descents;
  private final Wardrobe wardrobe;
  private final Pipelines pipelines;
  private final FirstPage first;
  private final Logbook logbook;

  Preparation(
      Descents descents, Wardrobe wardrobe, Pipelines pipelines, FirstPage first, Logbook logbook) {
    this.descents = descents;
    this.wardrobe = wardrobe;
    this.pipelines = pipelines;
    this.first = first;
    this.logbook = logbook;
  }

  /** Empty until this very try has been prepared. */
  Optional<LogRow> ready(Consignment order) {
    return logbook.of(order.token()).filter(it -> it.isReady(order.token()));
  }

  /** The pipeline that it is about: the one that it began with. */
  Asked<Long> pipeline(Consignment order, Berth berth) {
    return logbook
        .of(order.token())
        .<Asked<Long>>map(it -> new Asked.Told<>(it.pipeline()))
        .orElseGet(() -> descents.of(berth, order.release()).map(it -> it.pipeline().id()));
  }

  /**
   * Where its pipeline is looked at, if all of its jobs have passed that count; of one that nobody
   * has prepared, those that ended after the variables were changed.
   */
  Asked<Optional<String>> passed(Consignment order, Berth berth) {
    Optional<LogRow> row = logbook.of(order.token());
    if (row.filter(it -> !it.dressed()).isPresent()) {
      return new Asked.Told<>(Optional.empty());
    }
    return row.isPresent()
        ? passed(berth, row.get().pipeline(), row.get().url(), row.get().spentJobs())
        : passed(berth, descents.of(berth, order.release()));
  }

  /** That there is nothing to be brought is said where it is to be brought. */
  private Asked<Optional<String>> passed(Berth berth, Asked<Descent> asked) {
    return switch (asked) {
      case Asked.Told<Descent>(Descent it) ->
          passed(berth, it.pipeline().id(), it.pipeline().url(), Set.of());
      case Asked.Troubled<Descent>(Trouble trouble) when trouble.kind().passes() ->
          new Asked.Troubled<>(trouble);
      case Asked.Troubled<Descent> _ -> new Asked.Told<>(Optional.empty());
    };
  }

  private Asked<Optional<String>> passed(Berth berth, long pipeline, String url, Set<Long> spent) {
    var stale = new Staleness(false, wardrobe.changedAt(berth), true);
    return pipelines
        .jobs(berth.project(), pipeline)
        .map(jobs -> new Passage(berth.chains(), jobs, spent))
        .map(
            passage ->
                Optional.of(url)
                    .filter(_ -> passage.next() instanceof Passage.Move.Over)
                    .filter(_ -> passage.threads().flatMap(List::stream).noneMatch(stale::isOld)));
  }

  Outcome<LogRow> of(Consignment order, Berth berth) {
    return Ways.on(
        descents.of(berth, order.release()),
        descent -> Ways.on(wardrobe.look(berth), outfit -> dress(order, berth, descent, outfit)));
  }

  private Outcome<LogRow> dress(Consignment order, Berth berth, Descent descent, Outfit outfit) {
    LogRow row = logbook.open(order.token(), descent, !outfit.fits());
    return Ways.after(
        wardrobe.dress(berth, outfit),
        _ ->
            Ways.on(
                pipelines.jobs(berth.project(), row.pipeline()),
                jobs ->
                    new Outcome.Done<>(
                        logbook.dressed(order.token(), spent(order, berth, row, jobs)))));
  }

  /** Read after the change: a job that is begun between the two is done once more, and no harm. */
  private Set<Long> spent(Consignment order, Berth berth, LogRow row, List<Job> jobs) {
    boolean stands =
        first.of(berth.estate(), berth.environment(), berth.site().name(), berth.role())
                instanceof Asked.Told<Shown>(Shown shown)
            && shown.names(order.release());
    return new Staleness(row.changed(), wardrobe.changedAt(berth), stands)
        .of(new Passage(berth.chains(), jobs, Set.of()));
  }
}
