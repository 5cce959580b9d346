package dev.signalbox.config;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.EstateFile;
import dev.signalbox.config.estate.EstateName;
import dev.signalbox.config.form.Folk;
import dev.signalbox.config.lint.Linter;
import dev.signalbox.config.people.PeopleFile;
import dev.signalbox.config.runbook.Draft;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.config.shape.Shapes;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import dev.signalbox.config.yaml.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Every file, then every check, so that all complaints are made at once. */
final class Reader {
  private final Sources sources;
  private final Shapes shapes;
  private final List<Complaint> complaints = new ArrayList<>();

  Reader(Sources sources, Shapes shapes) {
    this.sources = sources;
    this.shapes = shapes;
    complaints.addAll(sources.complaints());
  }

  Reading read() {
    Optional<PeopleFile> people = root(Sources.PEOPLE).map(PeopleFile::new);
    Folk folk = people.map(PeopleFile::folk).orElse(Folk.UNREADABLE);
    people.ifPresent(file -> complaints.addAll(file.complaints()));
    List<String> files = sources.files(Sources.ESTATES);
    List<EstateFile> estates =
        files.stream().flatMap(file -> root(file).stream()).map(EstateFile::new).toList();
    estates.forEach(estate -> complaints.addAll(estate.complaints(folk)));
    List<Draft> drafts =
        sources.files(Sources.RUNBOOKS).stream()
            .map(file -> Draft.read(file, sources.text(file).orElseThrow()))
            .toList();
    boolean whole = folk.known() && estates.size() == files.size();
    complaints.addAll(whole ? linted(drafts, estates, folk) : alone(drafts));
    return people.isPresent() && complaints.isEmpty()
        ? new Reading.Good(configuration(people.get(), estates, drafts))
        : new Reading.Bad(complaints);
  }

  private Optional<Node.Mapping> root(String file) {
    Optional<YamlFile> read = sources.text(file).map(text -> YamlFile.read(file, text));
    read.ifPresent(yaml -> complaints.addAll(yaml.complaints()));
    Optional<Node> root = read.flatMap(YamlFile::root);
    root.filter(node -> !(node instanceof Node.Mapping))
        .ifPresent(
            node ->
                complaints.add(
                    new Complaint(node.place(), "this file wants names with values: name: …")));
    return root.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
  }

  private List<Complaint> linted(List<Draft> drafts, List<EstateFile> estates, Folk folk) {
    return Linter.lint(drafts, shapes, estates.stream().map(estate -> estate.scope(folk)).toList());
  }

  /**
   * Where a file is no YAML, nobody knows what others may name: only they themselves are judged.
   */
  private static List<Complaint> alone(List<Draft> drafts) {
    return drafts.stream().flatMap(draft -> draft.complaints().stream()).toList();
  }

  private Configuration configuration(
      PeopleFile people, List<EstateFile> estates, List<Draft> drafts) {
    SequencedMap<EstateName, Estate> known = new LinkedHashMap<>();
    estates.stream().map(EstateFile::estate).forEach(estate -> known.put(estate.name(), estate));
    SequencedMap<String, Runbook> runbooks = new LinkedHashMap<>();
    drafts.forEach(draft -> runbooks.put(draft.name(), draft.runbook().orElseThrow()));
    return new Configuration(known, runbooks, people.people(), shapes, sources);
  }
}
