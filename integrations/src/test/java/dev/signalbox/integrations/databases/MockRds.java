package dev.signalbox.integrations.databases;

import dev.signalbox.integrations.aws.AwsMock;
import dev.signalbox.integrations.databases.KeptRds.Instance;
import dev.signalbox.integrations.databases.KeptRds.Shot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.mockserver.mock.action.ExpectationResponseCallback;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** As much of RDS as a client of ours meets, in pages of two. */
final class MockRds implements ExpectationResponseCallback {
  private static final int PAGE = 2;
  final KeptRds kept = new KeptRds();
  final AtomicBoolean losesTheSecondPage = new AtomicBoolean();
  final AtomicBoolean keepsQuietAfterActing = new AtomicBoolean();

  @Override
  public HttpResponse handle(HttpRequest asked) {
    Map<String, String> form = AwsMock.form(asked);
    String action = said(form, "Action");
    return switch (action) {
      case "DescribeDBInstances" -> instance(action, said(form, "DBInstanceIdentifier"));
      case "DescribeDBSnapshots" -> shots(action, form);
      case "DescribeDBInstanceAutomatedBackups" -> automated(action, form);
      case "CreateDBSnapshot" -> acted(take(action, form));
      case "RestoreDBInstanceFromDBSnapshot" -> acted(fromShot(action, form));
      case "RestoreDBInstanceToPointInTime" -> acted(fromMoment(action, form));
      default -> RdsXml.no(400, "InvalidAction");
    };
  }

  private static String said(Map<String, String> form, String name) {
    return form.getOrDefault(name, "");
  }

  /** The plain parameter would have to be a database that is there. */
  private static String filtered(Map<String, String> form) {
    return said(form, "Filters.Filter.1.Name").equals("db-instance-id")
        ? said(form, "Filters.Filter.1.Values.Value.1")
        : "";
  }

  private HttpResponse acted(HttpResponse told) {
    return keepsQuietAfterActing.getAndSet(false) ? told.withDelay(TimeUnit.SECONDS, 5) : told;
  }

  private HttpResponse instance(String action, String name) {
    return kept.instance(name)
        .map(it -> "<DBInstances>%s</DBInstances>".formatted(RdsXml.instance(it, kept)))
        .map(it -> RdsXml.told(action, it))
        .orElseGet(() -> RdsXml.no(404, "DBInstanceNotFound"));
  }

  private HttpResponse shots(String action, Map<String, String> form) {
    String id = said(form, "DBSnapshotIdentifier");
    if (!id.isEmpty() && kept.shot(id).isEmpty()) {
      return RdsXml.no(404, "DBSnapshotNotFound");
    }
    List<String> all =
        id.isEmpty()
            ? kept.shots(filtered(form)).stream().map(RdsXml::shot).toList()
            : kept.shot(id).map(RdsXml::shot).stream().toList();
    return page(action, "DBSnapshots", all, said(form, "Marker"));
  }

  private HttpResponse automated(String action, Map<String, String> form) {
    List<String> all =
        kept.covered(filtered(form)).stream().map(it -> RdsXml.automated(it, kept)).toList();
    return all.isEmpty()
        ? RdsXml.no(404, "DBInstanceAutomatedBackupNotFound")
        : page(action, "DBInstanceAutomatedBackups", all, said(form, "Marker"));
  }

  private HttpResponse page(String action, String list, List<String> all, String marker) {
    if (!marker.isEmpty() && losesTheSecondPage.getAndSet(false)) {
      return RdsXml.no(500, "InternalFailure");
    }
    int from = marker.isEmpty() ? 0 : Integer.parseInt(marker);
    int until = Math.min(from + PAGE, all.size());
    String next = until < all.size() ? "<Marker>%d</Marker>".formatted(until) : "";
    return RdsXml.told(
        action,
        "%1$s<%2$s>%3$s</%2$s>".formatted(next, list, String.join("", all.subList(from, until))));
  }

  private HttpResponse take(String action, Map<String, String> form) {
    Optional<Instance> of = kept.instance(said(form, "DBInstanceIdentifier"));
    if (of.isEmpty()) {
      return RdsXml.no(404, "DBInstanceNotFound");
    }
    if (!of.get().status().equals("available")) {
      return RdsXml.no(400, "InvalidDBInstanceState");
    }
    String id = said(form, "DBSnapshotIdentifier");
    if (kept.shot(id).isPresent()) {
      return RdsXml.no(400, "DBSnapshotAlreadyExists");
    }
    Shot shot = new Shot(id, of.get().name(), "creating", kept.now.get());
    kept.put(shot);
    return RdsXml.told(action, RdsXml.shot(shot));
  }

  private HttpResponse fromShot(String action, Map<String, String> form) {
    return kept.shot(said(form, "DBSnapshotIdentifier"))
        .map(_ -> made(action, said(form, "DBInstanceIdentifier"), form))
        .orElseGet(() -> RdsXml.no(404, "DBSnapshotNotFound"));
  }

  private HttpResponse fromMoment(String action, Map<String, String> form) {
    boolean there =
        kept.instance(said(form, "SourceDBInstanceIdentifier")).isPresent()
            || kept.resource(said(form, "SourceDbiResourceId")).isPresent();
    if (!there) {
      return RdsXml.no(404, "DBInstanceNotFound");
    }
    return kept.reaches(Instant.parse(said(form, "RestoreTime")))
        ? made(action, said(form, "TargetDBInstanceIdentifier"), form)
        : RdsXml.no(400, "InvalidRestoreFault");
  }

  private HttpResponse made(String action, String name, Map<String, String> form) {
    if (kept.instance(name).isPresent()) {
      return RdsXml.no(400, "DBInstanceAlreadyExists");
    }
    Network network =
        new Network(
            Optional.of(said(form, "DBSubnetGroupName")).filter(it -> !it.isEmpty()),
            numbered(form, "VpcSecurityGroupIds.VpcSecurityGroupId.%d"));
    List<String> keys = numbered(form, "Tags.Tag.%d.Key");
    List<String> values = numbered(form, "Tags.Tag.%d.Value");
    Map<String, String> tags = new TreeMap<>();
    keys.forEach(key -> tags.put(key, values.get(keys.indexOf(key))));
    Instance made = new Instance(name, "creating", network, tags);
    kept.put(made);
    return RdsXml.told(action, RdsXml.instance(made, kept));
  }

  private static List<String> numbered(Map<String, String> form, String name) {
    return Stream.iterate(1, number -> number + 1)
        .map(name::formatted)
        .takeWhile(form::containsKey)
        .map(it -> said(form, it))
        .toList();
  }
}
