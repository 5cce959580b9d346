package dev.signalbox.handlers.ppc;

import static java.util.stream.Collectors.joining;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.Sheets;
import dev.signalbox.config.estate.StackName;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Glance;
import dev.signalbox.handlers.action.Outcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code ppc.sheet}: what people type to stand a private cloud up, or to update one by hand. A
 * wrong name would make a new stack of an update, so the estate's file has to know it, or not.
 */
@Singleton
final class CommandSheet {
  private final Keepers keepers;

  CommandSheet(Keepers keepers) {
    this.keepers = keepers;
  }

  Optional<String> objection(Errand errand, Handiwork work) {
    Estate estate = keepers.estate(errand);
    return work.stack()
        .map(it -> objection(estate, work, it))
        .orElseGet(
            () ->
                Optional.of(
                    "'%s' is not a stack's name like learningmachine-ppc-malta: correct its two parts"
                        .formatted(work.name())));
  }

  private static Optional<String> objection(Estate estate, Handiwork work, StackName stack) {
    Optional<Ppc> known = known(estate).stream().filter(it -> it.stack().equals(stack)).findFirst();
    if (work.isNew() && known.isPresent()) {
      return known.map(
          it ->
              "there is a stack %s already, of %s, and this would update it: choose another suffix, or type `/ops update %s %s %s`"
                  .formatted(stack, it.name(), estate.name(), stack.override(), stack.suffix()));
    }
    if (!work.isNew() && known.isEmpty()) {
      return Optional.of(
          "the estate's file knows no stack %s, and this would make a new one%s"
              .formatted(stack, Nearest.hint(stack.toString(), names(estate))));
    }
    return lines(estate.work().sheets(), work, stack).isEmpty()
        ? Optional.of("the estate's file has no sheet for that: write it there, under `sheets:`")
        : work.ground().flatMap(it -> it.objection(estate, stack));
  }

  private static List<Ppc> known(Estate estate) {
    return List.copyOf(estate.topology().ppcs().all().sequencedValues());
  }

  private static List<String> names(Estate estate) {
    return known(estate).stream().map(it -> it.stack().toString()).toList();
  }

  Outcome<Map<String, String>> of(Errand errand, Handiwork work) {
    return objection(errand, work)
        .<Outcome<Map<String, String>>>map(it -> new Outcome.Failed<>(it, false))
        .orElseGet(() -> new Outcome.Done<>(written(errand, work, work.stack().orElseThrow())));
  }

  private Map<String, String> written(Errand errand, Handiwork work, StackName stack) {
    List<String> lines = lines(keepers.estate(errand).work().sheets(), work, stack);
    String commands =
        IntStream.range(0, lines.size())
            .mapToObj(it -> "%d. %s".formatted(it + 1, lines.get(it)))
            .collect(joining("\n"));
    return Map.of("stack", stack.toString(), "commands", commands);
  }

  private static List<String> lines(Sheets sheets, Handiwork work, StackName stack) {
    return work.ground()
        .map(it -> sheets.toStandUp(stack, it.region(), it.account()))
        .orElseGet(() -> sheets.toUpdate(stack));
  }

  /** One entry into a step that writes it. */
  record Entry(CommandSheet sheet, Errand errand, Handiwork work) implements Glance {
    Entry(CommandSheet sheet, Deed.Words words) {
      this(sheet, words.errand(), Handiwork.of(words));
    }

    @Override
    public Outcome<Map<String, String>> perform() {
      return sheet.of(errand, work);
    }

    @Override
    public Optional<String> objection() {
      return sheet.objection(errand, work);
    }

    @Override
    public String byHand() {
      return "write down what to type to " + work.says();
    }
  }
}
