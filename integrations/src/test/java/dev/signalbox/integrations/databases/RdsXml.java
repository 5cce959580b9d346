package dev.signalbox.integrations.databases;

import static org.mockserver.model.HttpResponse.response;

import dev.signalbox.integrations.databases.KeptRds.Instance;
import dev.signalbox.integrations.databases.KeptRds.Shot;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mockserver.model.HttpResponse;

/** How RDS words its answers. */
final class RdsXml {
  private RdsXml() {}

  static HttpResponse told(String action, String result) {
    return xml(
        """
        <%1$sResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><%1$sResult>%2$s\
        </%1$sResult><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></%1$sResponse>
        """
            .formatted(action, result));
  }

  static HttpResponse no(int status, String code) {
    return xml("""
    <ErrorResponse xmlns="http://rds.amazonaws.com/doc/2014-10-31/"><Error>\
    <Type>Sender</Type><Code>%s</Code><Message>so it is</Message></Error></ErrorResponse>
    """
            .formatted(code))
        .withStatusCode(status);
  }

  private static HttpResponse xml(String body) {
    return response(body).withHeader("Content-Type", "text/xml");
  }

  static String instance(Instance it, KeptRds kept) {
    Optional<Instance> made = Optional.of(it).filter(one -> !one.status().equals("creating"));
    return """
    <DBInstance><DBInstanceIdentifier>%s</DBInstanceIdentifier><Engine>postgres</Engine>
    <DBInstanceStatus>%s</DBInstanceStatus><DbiResourceId>%s</DbiResourceId>%s
    <BackupRetentionPeriod>5</BackupRetentionPeriod>
    <PreferredBackupWindow>03:00-06:00</PreferredBackupWindow>
    <DeletionProtection>false</DeletionProtection>%s<TagList>%s</TagList></DBInstance>
    """
        .formatted(
            it.name(),
            it.status(),
            it.resource(),
            made.map(one -> reachable(one, kept)).orElse(""),
            network(it.network()),
            tags(it.tags()));
  }

  private static String reachable(Instance it, KeptRds kept) {
    return """
    <Endpoint><Address>%s.abc.ap-east-1.rds.amazonaws.com</Address><Port>5432</Port></Endpoint>
    <LatestRestorableTime>%s</LatestRestorableTime>
    """
        .formatted(it.name(), kept.latest());
  }

  private static String network(Network network) {
    String subnets = "<DBSubnetGroup><DBSubnetGroupName>%s</DBSubnetGroupName></DBSubnetGroup>";
    return network.subnets().map(subnets::formatted).orElse("")
        + network.guards().stream()
            .map(RdsXml::guard)
            .collect(Collectors.joining("", "<VpcSecurityGroups>", "</VpcSecurityGroups>"));
  }

  private static String guard(String id) {
    return """
    <VpcSecurityGroupMembership><VpcSecurityGroupId>%s</VpcSecurityGroupId>\
    <Status>active</Status></VpcSecurityGroupMembership>\
    """
        .formatted(id);
  }

  private static String tags(Map<String, String> tags) {
    return tags.entrySet().stream()
        .map(
            it -> "<Tag><Key>%s</Key><Value>%s</Value></Tag>".formatted(it.getKey(), it.getValue()))
        .collect(Collectors.joining());
  }

  static String shot(Shot it) {
    return """
    <DBSnapshot><DBSnapshotIdentifier>%s</DBSnapshotIdentifier>
    <DBInstanceIdentifier>%s</DBInstanceIdentifier><Status>%s</Status>
    <SnapshotCreateTime>%s</SnapshotCreateTime><SnapshotType>manual</SnapshotType></DBSnapshot>
    """
        .formatted(it.id(), it.of(), it.status(), it.taken());
  }

  static String automated(Instance it, KeptRds kept) {
    return """
    <DBInstanceAutomatedBackup><DBInstanceIdentifier>%s</DBInstanceIdentifier>
    <DbiResourceId>%s</DbiResourceId><Status>%s</Status><RestoreWindow>
    <EarliestTime>%s</EarliestTime><LatestTime>%s</LatestTime></RestoreWindow>
    </DBInstanceAutomatedBackup>
    """
        .formatted(
            it.name(),
            it.resource(),
            it.status().equals("gone") ? "retained" : "active",
            kept.earliest(),
            kept.latest());
  }
}
