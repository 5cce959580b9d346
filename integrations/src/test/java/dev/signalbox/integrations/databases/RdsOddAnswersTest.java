package dev.signalbox.integrations.databases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.StringBody.subString;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.databases.AutomatedBackup.Standing;
import dev.signalbox.integrations.databases.AutomatedBackup.Window;
import dev.signalbox.integrations.databases.Status.State;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpRequest;
import org.mockserver.model.HttpResponse;

/** What RDS would hardly say, and what must not be made of it. */
final class RdsOddAnswersTest extends DatabasesScene {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();

  @Override
  protected DatabasesStage stage() {
    return new RdsStage(mock);
  }

  private void answers(String action, HttpResponse told) {
    HttpRequest asked = request().withBody(subString("Action=" + action));
    mock.server().when(asked, Times.once(), TimeToLive.unlimited(), 100).respond(told);
  }

  private static Trouble unknown(Ordered<?> ordered) {
    if (ordered instanceof Ordered.Unknown<?>(Trouble trouble)) {
      return trouble;
    }
    throw new AssertionError("not unknown: " + ordered);
  }

  @ParameterizedTest
  @CsvSource({"500, InternalFailure, BROKEN", "404, DBSnapshotNotFound, GARBLED"})
  void a_snapshot_that_is_said_to_be_there_and_cannot_be_seen_is_not_known(
      int status, String code, Kind kind) {
    taken();
    answers("DescribeDBSnapshots", RdsXml.no(status, code));
    assertThat(unknown(take()).kind()).isEqualTo(kind);
  }

  @Test
  void an_answer_that_does_not_tell_what_was_made_is_not_known() {
    answers("CreateDBSnapshot", RdsXml.told("CreateDBSnapshot", ""));
    assertThat(unknown(take()).kind()).isEqualTo(Kind.GARBLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<DBSnapshots><DBSnapshot><Status>available</Status></DBSnapshot></DBSnapshots>",
        "<DBSnapshots><DBSnapshot><DBSnapshotIdentifier>a"
            + " b</DBSnapshotIdentifier></DBSnapshot></DBSnapshots>"
      })
  void what_cannot_be_read_makes_no_shorter_list(String result) {
    answers("DescribeDBSnapshots", RdsXml.told("DescribeDBSnapshots", result));
    assertThat(troubled(databases().snapshots(account(), live)).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void that_the_second_page_is_absent_is_no_end_of_the_list() {
    String first = "<Marker>2</Marker><DBSnapshots></DBSnapshots>";
    answers("DescribeDBSnapshots", RdsXml.told("DescribeDBSnapshots", first));
    answers("DescribeDBSnapshots", RdsXml.no(404, "DBInstanceNotFound"));
    assertThat(troubled(databases().snapshots(account(), live)).kind()).isEqualTo(Kind.REQUEST);
  }

  @Test
  void another_database_than_the_one_asked_for_is_no_answer() {
    KeptRds kept = new KeptRds();
    var told = new KeptRds.Instance(other.value(), "available", Network.USUAL, Map.of());
    String result = "<DBInstances>%s</DBInstances>".formatted(RdsXml.instance(told, kept));
    answers("DescribeDBInstances", RdsXml.told("DescribeDBInstances", result));
    assertThat(troubled(databases().find(account(), live)).kind()).isEqualTo(Kind.GARBLED);
  }

  @Test
  void a_database_that_nothing_covers_says_so() {
    String told =
        """
        <DBInstances><DBInstance><DBInstanceIdentifier>%s</DBInstanceIdentifier>
        <DBInstanceStatus>stopped</DBInstanceStatus>
        <BackupRetentionPeriod>0</BackupRetentionPeriod>
        <DeletionProtection>true</DeletionProtection></DBInstance></DBInstances>
        """
            .formatted(live);
    answers("DescribeDBInstances", RdsXml.told("DescribeDBInstances", told));
    assertThat(told(databases().find(account(), live)))
        .contains(
            new Database(
                live,
                new Status(State.FAILED, "stopped"),
                Optional.empty(),
                new Cover(0, "", Optional.empty(), true),
                Network.USUAL,
                Map.of()));
  }

  @Test
  void what_a_restore_says_against_itself_is_refused_before_anybody_is_asked() {
    Window window = new Window(stage.now().minus(Duration.ofDays(1)), stage.now());
    var backup = new AutomatedBackup(live, new Standing.Active(), Optional.of(window));
    Origin from = new Origin.Moment(backup, window.earliest());
    refused(databases().restore(account(), new Restore(from, live, Network.USUAL, Map.of())));
    Origin late = new Origin.Moment(backup, stage.now().plusSeconds(1));
    refused(databases().restore(account(), new Restore(late, fresh, Network.USUAL, Map.of())));
    assertThat(mock.seen()).isEmpty();
  }

  @Test
  void what_is_seen_to_stand_against_a_restore_is_refused_before_it_is_told_to() {
    taken();
    refused(
        databases()
            .restore(account(), new Restore(new Origin.Taken(id), live, Network.USUAL, Map.of())));
    stage.has(other);
    refused(
        databases()
            .restore(account(), new Restore(new Origin.Taken(id), other, Network.USUAL, Map.of())));
    assertThat(mock.seen()).noneMatch(it -> it.getBodyAsString().contains("Action=Restore"));
  }
}
