package dev.signalbox.handlers.command;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Words;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.Outages;
import dev.signalbox.integrations.sandbox.Troupe;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where people tell the simulated world's neighbours to misbehave. */
@Singleton
final class SandboxDesk {
  private final BeanProvider<Faults> faults;
  private final BeanProvider<Troupe> troupe;
  private final BeanProvider<Outages> outages;

  SandboxDesk(
      BeanProvider<Faults> faults, BeanProvider<Troupe> troupe, BeanProvider<Outages> outages) {
    this.faults = faults;
    this.troupe = troupe;
    this.outages = outages;
  }

  /** Whether there is a simulated world at all. */
  boolean isOpen() {
    return faults.isPresent();
  }

  Message carryOut(Map<String, String> given) {
    if (!isOpen()) {
      return new Refused(
              Refusal.NOT_A_SANDBOX,
              "this is no sandbox, and nobody here is told to misbehave",
              "try it in a sandbox: SIGNALBOX_ENV=sandbox")
          .message("Nothing was changed");
    }
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> shown();
      case "fault" -> fault(given);
      case "dark" -> site(given, this::darken);
      case "light" -> site(given, this::lighten);
      case String other ->
          misread("a sandbox knows fault, dark and light, not '%s'".formatted(other));
    };
  }

  private Message shown() {
    List<Faults.Ahead> ahead = faults.get().ahead();
    List<String> dark = outages.get().dark();
    if (ahead.isEmpty() && dark.isEmpty()) {
      return Message.of("Nobody was told to misbehave.");
    }
    Words words = Words.empty();
    for (String site : dark) {
      words = words.and(":zap: ").code(site).and(" is dark.\n");
    }
    for (Faults.Ahead one : ahead) {
      words = words.and(":zap: ").and(inWords(one)).and(".\n");
    }
    return Message.of(words);
  }

  private static Words inWords(Faults.Ahead one) {
    return Words.empty()
        .code(one.neighbour())
        .and(": ")
        .code(one.mischance().word())
        .and(one.times() == 1 ? ", once" : ", %d times".formatted(one.times()));
  }

  private Message site(Map<String, String> given, Function<String, Message> deed) {
    List<String> sites = outages.get().sites();
    return Optional.ofNullable(given.get("neighbour"))
        .filter(sites::contains)
        .map(deed)
        .orElseGet(() -> misread("the sites here are " + String.join(", ", sites)));
  }

  private Message darken(String site) {
    outages.get().darken(site);
    return Message.of(
        Words.of("From now on nobody answers at ")
            .code(site)
            .and(": neither its hosts nor its pages. ")
            .code("/ops sandbox light " + site)
            .and(" ends that."));
  }

  private Message lighten(String site) {
    outages.get().lighten(site);
    return Message.of(Words.empty().code(site).and(" answers again."));
  }

  private Message fault(Map<String, String> given) {
    Optional<String> neighbour =
        Optional.ofNullable(given.get("neighbour")).filter(troupe.get().names()::contains);
    if (neighbour.isEmpty()) {
      return misread("the neighbours here are " + String.join(", ", troupe.get().names()));
    }
    Optional<Mischance> mischance = Optional.ofNullable(given.get("kind")).flatMap(Mischance::of);
    if (mischance.isEmpty()) {
      return misread("what can go wrong is " + String.join(", ", Mischance.words()));
    }
    String times = given.getOrDefault("times", "1");
    return times.matches("\\d{1,3}")
        ? tell(new Faults.Ahead(neighbour.get(), mischance.get(), Integer.parseInt(times)))
        : misread("'%s' is no number of times up to 999; 0 calls it off".formatted(times));
  }

  private Message tell(Faults.Ahead wish) {
    faults.get().tell(wish.neighbour(), wish.mischance(), wish.times());
    return Message.of(
        wish.times() == 0
            ? Words.of("Called off.")
            : Words.of("From now on, ").and(inWords(wish)).and("."));
  }

  private static Message misread(String because) {
    return Term.misread(BuiltIn.SANDBOX, because);
  }
}
