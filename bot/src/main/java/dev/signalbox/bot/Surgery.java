package dev.signalbox.bot;

import dev.signalbox.bot.settings.Mode;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.handlers.doctor.Check.Sight;
import dev.signalbox.handlers.doctor.Doctor;
import dev.signalbox.handlers.doctor.Examined;
import dev.signalbox.handlers.doctor.Finding;
import io.micronaut.context.ApplicationContext;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Doctor's look from the host: the parts of the bot that read, and none that acts. */
final class Surgery implements AutoCloseable {
  static final String ONLY_LOOKING = "looking";

  sealed interface Outcome {}

  record Opened(Surgery surgery) implements Outcome {}

  record Not(String sentence) implements Outcome {}

  private final ApplicationContext context;
  private final Set<Sight> sights;

  private Surgery(ApplicationContext context, Set<Sight> sights) {
    this.context = context;
    this.sights = sights;
  }

  static Outcome open(Settings settings, Mode otherwise) {
    Serving.logWith("logback-looking.xml");
    ApplicationContext context = context(settings, otherwise);
    try {
      return new Opened(new Surgery(context.start(), sights(settings)));
    } catch (RuntimeException trouble) {
      context.close();
      return new Not(StartTrouble.inWords(trouble));
    }
  }

  static ApplicationContext context(Settings settings, Mode otherwise) {
    return ApplicationContext.builder(Main.class)
        .deduceEnvironment(false)
        .environments(settings.mode().word(), ONLY_LOOKING)
        .properties(properties(settings, otherwise))
        .build();
  }

  /** Migrations are left to a start, and a database that is away is a finding. */
  private static Map<String, Object> properties(Settings settings, Mode otherwise) {
    Map<String, Object> properties =
        new HashMap<>(Serving.properties(settings.onlyLooking(), otherwise));
    properties.put("flyway.datasources.default.enabled", false);
    properties.put("datasources.default.initialization-fail-timeout", -1);
    properties.put("datasources.default.connection-timeout", 5_000);
    return properties;
  }

  private static Set<Sight> sights(Settings settings) {
    return settings.slack().simulated()
        ? EnumSet.of(Sight.ANYBODY)
        : EnumSet.of(Sight.ANYBODY, Sight.WORKSPACE);
  }

  int look(PrintStream out) {
    try (this) {
      Doctor doctor = context.getBean(Doctor.class);
      List<Examined> examined = doctor.look(sights);
      examined.forEach(it -> out.println(line(it)));
      out.printf(
          "not seen from here: %s; a running Signalbox tells them: /ops doctor%n",
          String.join(", ", doctor.unseen(sights)));
      return examined.stream().anyMatch(Examined::isWrong) ? Host.TROUBLE : Host.FINE;
    }
  }

  private static String line(Examined examined) {
    return switch (examined.finding()) {
      case Finding.Well(var told) -> line("ok", examined.about(), told);
      case Finding.Mind(var told, var next) ->
          line("mind", examined.about(), told + ". Next: " + next);
      case Finding.Wrong(var because, var next) ->
          line("wrong", examined.about(), because + ". Next: " + next);
      case Finding.Unknown(var why, var next) ->
          line("unseen", examined.about(), why + ". Next: " + next);
    };
  }

  private static String line(String word, String about, String told) {
    return "%-6s %-14s %s.".formatted(word, about, told);
  }

  @Override
  public void close() {
    context.close();
  }
}
