package dev.signalbox.config.estate;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.yaml.Node;
import java.net.URI;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Environments, connections, sites, private clouds and components. */
final class TopologyReader {
  private TopologyReader() {}

  static Topology read(Sheet sheet) {
    return new Topology(
        sheet.each("environments", EnvironmentName::new, TopologyReader::environment),
        sheet.each("connections", ConnectionName::new, TopologyReader::connection),
        sheet.each("sites", SiteName::new, TopologyReader::site),
        PpcForm.read(sheet),
        ComponentForm.read(sheet),
        sheet.maybeSheet("files").map(TopologyReader::files),
        sheet.each("sources", SourceName::new, (_, node) -> source(Sheet.of(node))));
  }

  private static SourcePlace source(Sheet written) {
    return new SourcePlace(
        new ConnectionName(written.text("on")),
        written.text("repository"),
        written.text("branch"),
        written.text("file"));
  }

  private static FilePlace files(Sheet written) {
    return new FilePlace(
        new ConnectionName(written.text("on")),
        written.text("repository"),
        written.text("branch"),
        written.text("commit"));
  }

  private static Environment environment(EnvironmentName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Environment(
        name,
        written.flag("protected"),
        approvers(written),
        written.flag("typed"),
        written.maybeDuration("unlock"),
        written.maybe("after").map(EnvironmentName::new),
        use(written));
  }

  private static Approvers approvers(Sheet written) {
    if (written.mapping().get("approve").isEmpty()) {
      return new Approvers.Unsaid();
    }
    Set<GroupName> groups = Set.copyOf(written.list("approve", GroupName::new));
    return groups.isEmpty() ? new Approvers.NoOne() : new Approvers.AllOf(groups);
  }

  private static SequencedMap<Purpose, ConnectionName> use(Sheet written) {
    return written.each("use", Purpose::of, (_, node) -> new ConnectionName(Sheet.text(node)));
  }

  private static Site site(SiteName name, Node node) {
    Sheet written = Sheet.of(node);
    return new Site(
        name,
        written.text("title"),
        written.maybe("project"),
        written.maybe("suffix"),
        use(written),
        written.maybe("probe-at"));
  }

  private static Connection connection(ConnectionName name, Node node) {
    Sheet written = Sheet.of(node);
    Reach reach = reach(name, written);
    return switch (written.text("type")) {
      case "aws" ->
          new Connection.Aws(
              reach, written.text("region"), LoginForm.read(written), written.maybe("expect"));
      case "ssm" -> new Connection.Ssm(reach, written.maybe("region"), written.text("instance"));
      case "gitlab" ->
          new Connection.Gitlab(reach, written.maybe("runner"), written.maybe("project"));
      case "github" -> new Connection.Github(reach);
      case "travis" -> new Connection.Travis(reach, written.text("repository"));
      case "cloudflare" -> new Connection.Cloudflare(reach);
      case "doh" -> new Connection.Doh(reach);
      case "dns" -> new Connection.Resolver(reach);
      case "couchdb" -> new Connection.Couchdb(reach);
      case "ssh" -> SshForm.read(reach, written);
      case "mysql" -> new Connection.Mysql(reach);
      case "smtp" -> new Connection.Smtp(reach, written.text("from"));
      default -> throw new IllegalStateException("no reader for type " + written.text("type"));
    };
  }

  private static Reach reach(ConnectionName name, Sheet written) {
    String url = written.text("url");
    return new Reach(
        name,
        URI.create(written.text("type").equals("dns") ? "dns://" + url : url),
        secret(written, "key"),
        written.maybe("user"),
        secret(written, "hook"));
  }

  private static Optional<SecretName> secret(Sheet written, String key) {
    return written.maybe(key).flatMap(SecretName::referredToBy);
  }
}
