package dev.signalbox.handlers.schedule;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.fence.Fence;
import dev.signalbox.handlers.fence.Fences;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Marks a site, and switches off what runs there. */
@Singleton
final class Sealing {
  private final Fences fences;
  private final Switchman switchman;

  Sealing(Fences fences, Switchman switchman) {
    this.fences = fences;
    this.switchman = switchman;
  }

  boolean isMarked(Errand errand, SiteName site) {
    return fences.at(post(errand, site)).isPresent();
  }

  /** By this run, and no other. */
  boolean isOwn(Errand errand, SiteName site) {
    return own(errand, site).isPresent();
  }

  private Optional<Fence> own(Errand errand, SiteName site) {
    return fences.at(post(errand, site)).filter(it -> it.run().equals(errand.run()));
  }

  void mark(Errand errand, SiteName site) {
    fences.put(post(errand, site), errand.run(), errand.requester());
  }

  void unmark(Errand errand, SiteName site) {
    own(errand, site).ifPresent(it -> fences.lift(it, errand.requester()));
  }

  private static Fence.Post post(Errand errand, SiteName site) {
    String environment =
        errand
            .environment()
            .orElseThrow(() -> new Untold("its runbook names no environment to fence a site of"));
    return new Fence.Post(errand.estate(), environment, site.value());
  }

  /** Empty where the host does not answer. */
  Optional<Survey> survey(Place place) {
    return switchman
        .read(place)
        .told()
        .map(seen -> new Survey(place.moves(false).toList(), Map.of(place.name(), seen)));
  }

  /** A host that falls silent meanwhile keeps nobody from going on: the mark stands. */
  Outcome<Nothing> switchOff(String deed, Survey survey) {
    return switch (switchman.carryOut(deed, survey)) {
      case Switched.Refused(Trouble trouble, var _) when trouble.kind().passes() ->
          new Outcome.Done<>(new Nothing());
      case Switched other -> other.told(new Nothing());
    };
  }
}
