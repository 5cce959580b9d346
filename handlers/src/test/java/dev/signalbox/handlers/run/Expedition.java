package dev.signalbox.handlers.run;

import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.run.Harm.Manner;
import dev.signalbox.handlers.run.Rewind.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks one bundled procedure to all its ends, and again with one step harmed. */
final class Expedition {
  private static final Duration LONG = Duration.ofMinutes(30);

  /** That cannot befall this step, or nobody is asked to do it by hand. */
  private static final String NEVER = "–";

  private final Yard yard;
  private final Leave from;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<RunId, String> ends = new HashMap<>();

  Expedition(Yard yard, Leave from) {
    this.yard = yard;
    this.from = from;
  }

  /** Where it is begun, and with what. */
  record Leave(Mark base, String runbook, Map<String, String> inputs, String side) {
    @Override
    public String toString() {
      return "%s, %s".formatted(runbook, side);
    }
  }

  /** A step that a walk comes by, the moment before, and how that walk goes on undisturbed. */
  record Place(Mark mark, RunId run, Map<String, String> script) {}

  /** To every end, and back from the last moment before there is no way back. */
  void explore() {
    Deque<Map<String, String>> ahead = new ArrayDeque<>(List.of(Map.of()));
    Set<Map<String, String>> known = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      Map<String, String> script = ahead.remove();
      walk(script, Optional.empty()).said().stream()
          .flatMap(it -> others(script, it).stream())
          .filter(known::add)
          .forEach(ahead::add);
    }
    walk(Map.of(), Optional.of(lastThatGoesBack()));
  }

  private static List<Map<String, String>> others(Map<String, String> script, Walked.Said said) {
    if (script.containsKey(said.question().step())) {
      return List.of();
    }
    return said.instead().stream()
        .filter(it -> !it.equals(Question.SILENCE))
        .map(
            it -> {
              Map<String, String> other = new HashMap<>(script);
              other.put(said.question().step(), it);
              return Map.copyOf(other);
            })
        .toList();
  }

  private String lastThatGoesBack() {
    Runbook runbook = yard.order(from).runbook();
    return runbook
        .allSteps()
        .filter(it -> it.action().value().equals("run.commit"))
        .findFirst()
        .map(it -> it.id())
        .orElseGet(() -> new Rows(runbook).last());
  }

  private Haul walk(Map<String, String> script, Optional<String> abortedBefore) {
    yard.rewind.to(from.base());
    RunId run = yard.start(from);
    Haul haul = new Haul(yard.region, run, script);
    haul.watchedBy(
        step -> {
          abortedBefore
              .filter(step::equals)
              .ifPresent(_ -> yard.track().the(Aborting.class).abort(run, "ada"));
          places.computeIfAbsent(step, _ -> new Place(yard.rewind.mark(), run, script));
        });
    haul.goOn();
    ends.put(run, yard.judged(from, haul));
    yard.learn(from, run);
    return haul;
  }

  /** How it came to its end, as the page has it. */
  String cell(String row, Harm harm) {
    Place place = Optional.ofNullable(places.get(row)).orElseThrow();
    if (!harm.befalls(yard.manner(from, row), yard.terrain().halves(yard, from, row))) {
      return NEVER;
    }
    String usual = Optional.ofNullable(ends.get(place.run())).orElseThrow();
    if (harm == Harm.HAND) {
      Handwork work = learnt(row);
      return new Salvage(yard, from, harmed(place, row, harm))
          .told(usual, work, this::learnt)
          .orElse(NEVER);
    }
    return new Salvage(yard, from, harmed(place, row, harm)).told(usual);
  }

  private Handwork learnt(String row) {
    Handwork work = new Handwork(yard, Optional.ofNullable(places.get(row)).orElseThrow());
    work.learn(row);
    return work;
  }

  private Haul harmed(Place place, String row, Harm harm) {
    yard.rewind.to(place.mark());
    Map<String, String> script = new HashMap<>(place.script());
    if (harm == Harm.SILENCE && yard.manner(from, row).asks()) {
      script.put(row, Question.SILENCE);
    }
    Haul haul = new Haul(yard.region, place.run(), script);
    inflict(harm, row, haul);
    return haul;
  }

  private void inflict(Harm harm, String row, Haul haul) {
    Manner manner = yard.manner(from, row);
    Instant over = yard.track().clock.instant().plus(LONG);
    harm.of(manner).ifPresent(it -> Rescue.tell(yard.region, it, harm.times()));
    yard.terrain().inflict(yard.region, harm);
    if (harm.strikes(manner)) {
      yard.plan(haul.run, row, harm.at(manner), harm::strike);
    }
    haul.watchedBy(
        step -> {
          if (!step.equals(row) || yard.track().clock.instant().isAfter(over)) {
            Rescue.calm(yard.region);
          }
        });
  }

  Set<String> rows() {
    return places.keySet();
  }

  Set<String> ends() {
    return Set.copyOf(ends.values());
  }

  void forget() {
    places.values().forEach(it -> yard.rewind.forget(it.mark()));
    places.clear();
  }
}
