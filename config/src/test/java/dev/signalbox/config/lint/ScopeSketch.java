package dev.signalbox.config.lint;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.Node.Mapping;
import dev.signalbox.config.yaml.Place;
import dev.signalbox.config.yaml.YamlFile;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An estate's scope, read no further than the linter's own tests need. */
final class ScopeSketch {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)}");
  private static final List<String> GROUPS =
      List.of("ops", "tech", "curators", "qa", "oncall", "developers", "nobody");

  private final Mapping root;

  ScopeSketch(String file, String text) {
    this.root = (Mapping) YamlFile.read(file, text).root().orElseThrow();
  }

  Scope scope() {
    return new Scope(
        new Names(text("estate"), known(), Optional.empty()),
        listed(),
        root.get("sites").isPresent(),
        Set.copyOf(keys("sites")),
        within("environments").entries().stream()
            .collect(Collectors.toMap(Node.Entry::name, entry -> protection(entry.value()))),
        Map.of(
            Name.COMMAND, signatures("commands", this::command),
            Name.SUITE,
                signatures(
                    "checks",
                    suite -> new Signature(values(suite), Effect.READ, Touch.NOTHING, false)),
            Name.TEST, signatures("tests", this::tests),
            Name.ANNOUNCEMENT, signatures("announcements", ScopeSketch::announcement)),
        Set.of("nobody"));
  }

  private Map<Name, List<String>> known() {
    Map<Name, List<String>> known = new EnumMap<>(Name.class);
    Map.of(
            Name.ENVIRONMENT, "environments",
            Name.SCHEDULE, "schedules",
            Name.COMMAND, "commands",
            Name.SUITE, "checks",
            Name.ANNOUNCEMENT, "announcements",
            Name.JOB, "jobs",
            Name.REQUEST, "requests",
            Name.BRANCH, "branches",
            Name.ZONE, "zones",
            Name.INTERLOCK, "interlocks")
        .forEach((name, key) -> known.put(name, keys(key)));
    known.put(Name.TEST, keys("tests"));
    known.put(Name.CHAIN, keys("chains"));
    known.put(Name.BUCKET, keys("buckets"));
    known.put(Name.SECRET, keys("secrets"));
    known.put(Name.RUNBOOK, listed().stream().map(Node.Text::value).toList());
    known.put(Name.GROUP, GROUPS);
    return known;
  }

  private Mapping within(String key) {
    Place start = root.place();
    return (Mapping) root.get(key).orElse(new Mapping(start, List.of()));
  }

  private List<String> keys(String key) {
    return within(key).entries().stream().map(Node.Entry::name).toList();
  }

  private String text(String key) {
    return word(root.get(key).orElseThrow());
  }

  private static String word(Node node) {
    return ((Node.Text) node).value();
  }

  private List<Node.Text> listed() {
    return ((Node.Listing) root.get("runbooks").orElseThrow())
        .items().stream().map(Node.Text.class::cast).toList();
  }

  private static Protection protection(Node node) {
    Mapping mapping = (Mapping) node;
    return new Protection(mapping.get("protected").isPresent(), Optional.empty());
  }

  private Map<String, Signature> signatures(String key, Function<Mapping, Signature> reader) {
    return within(key).entries().stream()
        .collect(
            Collectors.toMap(Node.Entry::name, entry -> reader.apply((Mapping) entry.value())));
  }

  private Signature tests(Mapping tests) {
    String command = tests.get("command").map(ScopeSketch::word).orElseThrow();
    return command((Mapping) within("commands").get(command).orElseThrow());
  }

  private Signature command(Mapping command) {
    String effect = command.get("effect").map(ScopeSketch::word).orElse("READ");
    return new Signature(
        values(command),
        Effect.valueOf(effect.toUpperCase(Locale.ROOT)),
        command.get("touch").map(ScopeSketch::word).map(Touch::of).orElse(Touch.NOTHING),
        command.get("undo").isPresent());
  }

  private static Map<String, Type> values(Mapping entry) {
    Map<String, Type> values = new LinkedHashMap<>();
    entry
        .get("values")
        .ifPresent(
            declared ->
                ((Mapping) declared)
                    .entries()
                    .forEach(
                        value ->
                            values.put(
                                value.name(),
                                Type.named(
                                        word(((Mapping) value.value()).get("type").orElseThrow()))
                                    .orElseThrow())));
    return values;
  }

  private static Signature announcement(Mapping entry) {
    Map<String, Type> values = new LinkedHashMap<>();
    for (String key : List.of("subject", "text")) {
      Matcher matcher = PLACEHOLDER.matcher(entry.get(key).map(ScopeSketch::word).orElse(""));
      while (matcher.find()) {
        values.put(matcher.group(1), Literal.TEXT);
      }
    }
    return new Signature(values, Effect.ADDITIVE, Touch.NOTHING, false);
  }
}
