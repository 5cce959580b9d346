package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a file says about production and standby. */
final class RolesReader {
  private RolesReader() {}

  static Roles read(Sheet sheet) {
    return new Roles(
        sheet.maybeSheet("truth").map(RolesReader::truth),
        sheet.each("records", EnvironmentName::new, (_, node) -> records(node)),
        sheet.each("variables", EnvironmentName::new, (_, node) -> variables(node)),
        sheet.maybeSheet("certificates").map(RolesReader::certificates));
  }

  private static Truth truth(Sheet written) {
    return new Truth(
        Set.copyOf(written.list("signals", Signal::of)),
        written.maybeSheet("table").map(RolesReader::table));
  }

  private static RoleTable table(Sheet written) {
    return new RoleTable(
        new ConnectionName(written.text("on")),
        written.text("repository"),
        written.text("branch"),
        written.text("file"),
        written.text("heading"),
        written.text("commit"));
  }

  private static List<RecordPair> records(Node node) {
    return Sheet.items(node).stream().map(Sheet::of).map(RolesReader::pair).toList();
  }

  private static RecordPair pair(Sheet written) {
    return new RecordPair(
        written.text("production"),
        written.text("standby"),
        written.text("address"),
        written.list("also", Function.identity()));
  }

  private static List<VariablePair> variables(Node node) {
    return Sheet.of(node).all(Function.identity(), RolesReader::variable).sequencedValues().stream()
        .toList();
  }

  private static VariablePair variable(String name, Node node) {
    Sheet written = Sheet.of(node);
    return new VariablePair(name, written.text("production"), written.text("standby"));
  }

  private static Certificates certificates(Sheet written) {
    return new Certificates(written.list("carry", Function.identity()), written.duration("warn"));
  }
}
