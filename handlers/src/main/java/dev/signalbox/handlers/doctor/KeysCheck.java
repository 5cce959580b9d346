package dev.signalbox.handlers.doctor;

import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.identity.Keyholders;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Whether the keys that open no account are good, and whose they should be. */
@Singleton
final class KeysCheck implements Check {
  private final Installation installation;
  private final Supplier<List<Keyholders>> keyholders;
  private final Sight sight;
  private final Round round;

  /** Fetched when asked: a simulated world belongs to the process that serves. */
  @Inject
  KeysCheck(
      Installation installation,
      BeanProvider<Keyholders> keyholders,
      @Property(name = "signalbox.world", defaultValue = "none") String world) {
    this(
        installation,
        () -> keyholders.stream().toList(),
        world.equals("simulated") ? Sight.SERVING : Sight.WORKSPACE,
        Round.USUAL);
  }

  KeysCheck(
      Installation installation, Supplier<List<Keyholders>> keyholders, Sight sight, Round round) {
    this.installation = installation;
    this.keyholders = keyholders;
    this.sight = sight;
    this.round = round;
  }

  @Override
  public String about() {
    return "keys";
  }

  @Override
  public Sight sight() {
    return sight;
  }

  @Override
  public Finding look() {
    List<Keyholders> asking = keyholders.get();
    if (asking.isEmpty()) {
      return new Finding.Mind("no key can be tried from here", "ask with `/ops doctor`");
    }
    List<Doorkey> keys =
        Doorkey.all(installation).stream()
            .filter(key -> asking.stream().anyMatch(it -> it.knows(key.on())))
            .toList();
    Map<Doorkey, Asked<String>> told = round.ask(keys, key -> whose(asking, key));
    List<Finding.Wrong> wrong =
        told.entrySet().stream().flatMap(it -> it.getKey().judge(it.getValue()).stream()).toList();
    return wrong.isEmpty() ? well(told) : Joined.of(wrong);
  }

  private static Asked<String> whose(List<Keyholders> asking, Doorkey key) {
    return asking.stream()
        .filter(it -> it.knows(key.on()))
        .findFirst()
        .orElseThrow()
        .whose(key.on());
  }

  private static Finding well(Map<Doorkey, Asked<String>> told) {
    return new Finding.Well(
        told.isEmpty()
            ? "no estate has a key for Cloudflare, GitHub or GitLab"
            : "all are good: "
                + told.entrySet().stream()
                    .map(it -> it.getKey().name() + holder(it.getValue()))
                    .collect(Collectors.joining(", ")));
  }

  private static String holder(Asked<String> asked) {
    return asked instanceof Asked.Told<String>(String holder) ? " (%s)".formatted(holder) : "";
  }
}
