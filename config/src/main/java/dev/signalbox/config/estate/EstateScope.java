package dev.signalbox.config.estate;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.lint.Protection;
import dev.signalbox.config.lint.Scope;
import dev.signalbox.config.type.Name;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.yaml.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** What runbooks may name in an estate: read even from a file that has mistakes elsewhere. */
final class EstateScope {
  private static final Map<Name, String> SECTIONS =
      Map.ofEntries(
          Map.entry(Name.ENVIRONMENT, "environments"),
          Map.entry(Name.SCHEDULE, "schedules"),
          Map.entry(Name.COMMAND, "commands"),
          Map.entry(Name.SUITE, "checks"),
          Map.entry(Name.TEST, TestForm.SECTION),
          Map.entry(Name.ANNOUNCEMENT, "announcements"),
          Map.entry(Name.JOB, "jobs"),
          Map.entry(Name.REQUEST, "requests"),
          Map.entry(Name.BRANCH, "branches"),
          Map.entry(Name.ZONE, "zones"),
          Map.entry(Name.BUCKET, InboxForm.SECTION),
          Map.entry(Name.CHAIN, "chains"),
          Map.entry(Name.SECRET, "secrets"),
          Map.entry(Name.INTERLOCK, "interlocks"));

  private final Node.Mapping root;

  EstateScope(Node.Mapping root) {
    this.root = root;
  }

  Scope scope() {
    return new Scope(
        new Names(estate(), known(), releases()),
        runbooks(),
        root.get("truth").isPresent(),
        Set.copyOf(Loose.keys(root, "sites")),
        environments(),
        new Signatures(root).all(),
        Set.of());
  }

  static Scope with(Scope named, Folk folk) {
    Map<Name, List<String>> known = new EnumMap<>(named.names().known());
    known.putAll(folk.names());
    return new Scope(
        new Names(named.names().estate(), known, named.names().releases()),
        named.runbooks(),
        named.roles(),
        named.sites(),
        named.environments(),
        named.entries(),
        folk.emptyGroups());
  }

  private String estate() {
    return Loose.word(root, "estate").orElse("");
  }

  private Map<Name, List<String>> known() {
    Map<Name, List<String>> known = new EnumMap<>(Name.class);
    SECTIONS.forEach((kind, section) -> known.put(kind, Loose.keys(root, section)));
    known.put(Name.RUNBOOK, runbooks().stream().map(Node.Text::value).toList());
    return known;
  }

  private List<Node.Text> runbooks() {
    return root.get("runbooks").stream().flatMap(Loose::texts).toList();
  }

  private Optional<Pattern> releases() {
    return root.get("releases")
        .map(Loose::mapping)
        .flatMap(releases -> Loose.word(releases, "pattern"))
        .flatMap(EstateScope::pattern);
  }

  private static Optional<Pattern> pattern(String text) {
    try {
      return Optional.of(Pattern.compile(text));
    } catch (PatternSyntaxException broken) {
      return Optional.empty();
    }
  }

  private Map<String, Protection> environments() {
    return Loose.entries(root, "environments")
        .collect(
            Collectors.toUnmodifiableMap(
                Node.Entry::name, entry -> protection(Loose.mapping(entry.value()))));
  }

  private static Protection protection(Node.Mapping written) {
    boolean guarded = Loose.word(written, "protected").filter("true"::equals).isPresent();
    return new Protection(
        guarded,
        written.get("approve").map(node -> Loose.texts(node).map(Node.Text::value).toList()));
  }
}
