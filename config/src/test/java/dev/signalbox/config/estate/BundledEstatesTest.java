package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.people.ChannelName;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Touch;
import dev.signalbox.config.type.Name;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BundledEstatesTest {
  private static final Folk FOLK = Bundled.people().folk();

  @ParameterizedTest
  @ValueSource(strings = {"gigadb", "gpii", "pulumi"})
  void a_bundled_estate_has_nothing_to_complain_about(String name) {
    assertThat(Bundled.estate(name).complaints(FOLK)).isEmpty();
    assertThat(Bundled.estate(name).estate().name()).isEqualTo(new EstateName(name));
  }

  @Test
  void gigadb_knows_its_two_sites_and_how_they_are_reached() {
    Topology topology = Bundled.estate("gigadb").estate().topology();
    Site alt = Bundled.in(topology.sites(), new SiteName("alt"));
    assertThat(alt.title()).isEqualTo("alt-gigadb-website (Sydney)");
    assertThat(alt.use()).containsEntry(Purpose.CLOUD, new ConnectionName("sydney-aws"));
    assertThat(topology.connections().get(new ConnectionName("sydney-aws")))
        .isInstanceOfSatisfying(
            Connection.Aws.class,
            aws -> {
              assertThat(aws.region()).isEqualTo("ap-southeast-2");
              assertThat(aws.reach().key()).contains(new SecretName("sydney-aws"));
              assertThat(aws.login())
                  .isEqualTo(
                      new Login(
                          new Login.Source.Key(new SecretName("sydney-aws")), Optional.empty()));
              assertThat(aws.expect()).contains("arn:aws:iam::222222222222:user/GigadbAlt");
            });
  }

  @Test
  void a_status_line_has_what_it_needs() {
    Topology topology = Bundled.estate("gigadb").estate().topology();
    assertThat(topology.siteRows())
        .first()
        .isEqualTo(
            new SiteRow(
                new SiteName("upstream"),
                "gigadb-website (Hong Kong)",
                "gigadb-website",
                Optional.of("gigascience/upstream/gigadb-website"),
                Optional.of("ap-east-1")));
    assertThat(topology.secrets())
        .extracting(SecretName::value)
        .containsExactlyInAnyOrder("hk-aws", "sydney-aws", "gitlab", "github", "cloudflare");
  }

  @Test
  void gigadb_says_who_may_and_what_protects_its_environments() {
    Estate gigadb = Bundled.estate("gigadb").estate();
    assertThat(gigadb.about().zone()).isEqualTo(ZoneId.of("Asia/Hong_Kong"));
    assertThat(gigadb.about().reviewWithin()).isEqualTo(Duration.ofDays(180));
    assertThat(gigadb.about().approvalLasts()).isEqualTo(Duration.ofMinutes(30));
    assertThat(gigadb.about().may().start()).isEqualTo(groups("ops", "tech"));
    assertThat(gigadb.about().may().in())
        .contains(Set.of(new ChannelName("ops"), new ChannelName("releases")));
    Environment live = Bundled.in(gigadb.topology().environments(), new EnvironmentName("live"));
    assertThat(live.guarded()).isTrue();
    assertThat(live.typed()).isTrue();
    assertThat(live.approvers()).isEqualTo(new Approvers.AllOf(groups("ops")));
  }

  @Test
  void gigadb_keeps_the_order_of_its_zones_and_records() {
    Estate gigadb = Bundled.estate("gigadb").estate();
    assertThat(gigadb.zones().keySet())
        .containsExactly(new ZoneName("gigadb.host"), new ZoneName("gigadb.org"));
    assertThat(gigadb.roles().records().get(new EnvironmentName("live")))
        .contains(
            new RecordPair(
                "bastion.gigadb.org",
                "bastion.alt-live.gigadb.host",
                "eip-gigadb-bastion-live",
                List.of("bastion.gigadb.host")));
  }

  @Test
  void a_team_says_what_it_never_wants_done_and_a_script_what_it_does() {
    String own =
        """

        invariants:
          testers: { forbid: replaces-data, on: standby, in: staging, says: Testers are at work }
        """;
    Estate gigadb =
        new EstateFile(
                Bundled.parsed("estates/gigadb.yml", Bundled.text("estates/gigadb.yml") + own))
            .estate();
    assertThat(gigadb.invariants())
        .containsExactly(
            new Invariant(
                "testers",
                Touch.REPLACES_DATA,
                Optional.of(RunsOn.STANDBY),
                Optional.of(new EnvironmentName("staging")),
                "Testers are at work"));
    var commands = gigadb.work().commands();
    assertThat(Bundled.in(commands, new CommandName("data-tools")).touch())
        .isEqualTo(Touch.REPLACES_DATA);
    assertThat(Bundled.in(commands, new CommandName("dump")).touch()).isEqualTo(Touch.NOTHING);
  }

  @Test
  void gpii_climbs_from_dev_to_prd_and_unlocks_for_a_quarter_of_an_hour() {
    var environments = Bundled.estate("gpii").estate().topology().environments();
    Environment prd = Bundled.in(environments, new EnvironmentName("prd"));
    assertThat(prd.after()).contains(new EnvironmentName("stg"));
    assertThat(prd.unlock()).contains(Duration.ofMinutes(15));
    assertThat(Bundled.in(environments, new EnvironmentName("dev")).approvers())
        .isEqualTo(new Approvers.NoOne());
  }

  @Test
  void backups_schedules_and_commands_are_typed() {
    Estate gigadb = Bundled.estate("gigadb").estate();
    Backups backups = gigadb.upkeep().backups().orElseThrow();
    assertThat(backups.sound().percentOfPrevious()).isEqualTo(80);
    assertThat(backups.sound().youngerThan()).isEqualTo(Duration.ofHours(26));
    assertThat(Bundled.in(gigadb.upkeep().schedules(), new ScheduleName("reset")).role())
        .isEqualTo(RunsOn.STANDBY);
    Command reset = Bundled.in(gigadb.work().commands(), new CommandName("reset"));
    assertThat(reset.effect()).isEqualTo(Effect.DESTRUCTIVE);
    assertThat(reset.limit()).isEqualTo(Duration.ofHours(3));
    assertThat(reset.values()).containsOnlyKeys("key");
  }

  @Test
  void a_chain_calls_the_channel_first_and_the_managers_last() {
    Chain chain = Bundled.in(Bundled.estate("gpii").estate().words().chains(), "ops");
    assertThat(chain.calls())
        .startsWith(new Chain.Call.InChannel(new ChannelName("ops"), "here"))
        .contains(new Chain.Call.ByMail("ops@"))
        .endsWith(new Chain.Call.ByTelephone("managers"));
  }

  @Test
  void a_request_keeps_what_the_build_server_is_sent() {
    Estate pulumi = Bundled.estate("pulumi").estate();
    Request request = Bundled.in(pulumi.delivery().requests(), new RequestName("update-customers"));
    assertThat(request.config())
        .isInstanceOfSatisfying(
            Tree.Branches.class,
            config ->
                assertThat(config.branches())
                    .containsEntry("script", new Tree.Leaf("make travis_api")));
  }

  @Test
  void the_linter_is_told_every_name_and_who_is_in_which_group() {
    Estate gigadb = Bundled.estate("gigadb").estate();
    var scope = gigadb.scope(Bundled.people().people());
    assertThat(scope.names().known())
        .isEqualTo(Bundled.estate("gigadb").scope(FOLK).names().known());
    assertThat(scope.roles()).isTrue();
    assertThat(scope.names().of(Name.SCHEDULE)).contains("backup", "reset", "files", "views");
    assertThat(scope.names().of(Name.GROUP)).contains("curators");
    assertThat(scope.entry(Name.ANNOUNCEMENT, "failing-over").orElseThrow().values())
        .containsOnlyKeys("reason", "since");
    assertThat(Bundled.in(scope.environments(), "live").approve())
        .isEqualTo(Optional.of(List.of("ops")));
  }

  private static Set<GroupName> groups(String... names) {
    return Arrays.stream(names).map(GroupName::new).collect(Collectors.toUnmodifiableSet());
  }
}
