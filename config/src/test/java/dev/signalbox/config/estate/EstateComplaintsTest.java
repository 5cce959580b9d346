package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row plants one mistake in a bundled estate. */
final class EstateComplaintsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: GigaDB | titel: GigaDB | an estate has no 'titel'; did you mean 'title'?
          suffix: gigadb | colour: gigadb | a site has no 'colour'; it takes: title, project, suffix, use, probe-at
          Asia/Hong_Kong | Asia/Honk_Kong | 'Asia/Honk_Kong' is not a time zone like Asia/Hong_Kong
          review-within: 180d | review-within: often | 'often' is not a duration like 90s, 30m, 4h, 3d
          estate: gigadb | estate: gigabd | estate 'gigabd' must be named like its file, 'gigadb'
          in: [ops, releases] | in: [ops, relaeses] | people.yml has no channel 'relaeses'; did you mean 'releases'?
          start: [ops, tech] | start: [opps, tech] | people.yml has no group 'opps'; did you mean 'ops'?
          approve: [ops], typed | approve: [night], typed | group 'night' is empty: nobody could answer this
          escalate: [oncall] | escalate: [night] | group 'night' is empty: nobody could answer this
          escalate: [oncall] | escalate: [onccall] | people.yml has no group 'onccall'; did you mean 'oncall'?
          escalate: [oncall] | escalate: [] | 'escalate' wants at least 1 in its list
          protected: true | protected: yes | 'yes' is not a flag like true, false
          type: doh | type: doo | there is no type 'doo'; did you mean 'doh'?
          key: "secret:hk-aws",     expect | expect | a connection of type aws needs 'key' (or 'profile')
          key: "secret:hk-aws",     expect | kye: "secret:hk-aws", expect | a connection of type aws has no 'kye'; did you mean 'key'?
          key: "secret:hk-aws",     expect | key: "secret:hk-aws", profile: hk, expect | a connection has a 'key' or a 'profile', not both: leave one out
          key: "secret:hk-aws",     expect | profile: "h k", expect | 'h k' is not a profile of AWS like gigadb-alt
          key: "secret:hk-aws",     expect | profile: hk, role: ops, expect | 'ops' is not a role of AWS like arn:aws:iam::111111111111:role/Ops
          key: "secret:hk-aws",     expect | profile: hk, external-id: gigadb-2026, expect | 'external-id' needs 'role': whose it is
          key: "secret:sydney-aws", expect | key: "secret:hk-aws", expect | sites 'upstream' and 'alt' have the same key secret:hk-aws: give each its own
          arn:aws:iam::222222222222: | arn:aws:iam::111111111111: | sites 'upstream' and 'alt' expect the same account 111111111111: each wants its own
          cloud: sydney-aws | cloud: hk-aws | sites 'upstream' and 'alt' use the same connection 'hk-aws': give each its own
          region: ap-east-1 | regoin: ap-east-1 | a connection of type aws has no 'regoin'; did you mean 'region'?
          key: "secret:github" | key: "github" | 'github' is not a reference to a secret like secret:hk-aws
          "https://api.github.com" | "http://api.github.com" | 'http://api.github.com' is not an https address (plain http goes to this machine only) like https://gitlab.com/api/v4
          cloud: hk-aws, bastion | cloud: hk-awz, bastion | estate 'gigadb' has no connection 'hk-awz'; did you mean 'hk-aws'?
          cloud: hk-aws, bastion | cloud: gitlab, bastion | 'gitlab' is a connection of type gitlab; this wants aws
          signals: [records, addresses, footer, ledger] | signals: [records] | 'signals' wants at least 2 in its list
          signals: [records, | signals: [rumours, | 'rumours' is not a signal like records, addresses, footer, ledger
          table: { on: github | table: { on: cloudflare | 'cloudflare' is a connection of type cloudflare; this wants github or gitlab
          production: files.gigadb.org, | production: files.gigadb.com, | 'files.gigadb.com' lies in none of the zones: gigadb.host, gigadb.org
          cron: "00 22 * * *" | cron: "00 25 * * *" | '00 25 * * *' is not a crontab's time (minute hour day month weekday) like 00 22 * * *
          every: "0 0 8 * * *" | every: "0 8 * * *" | '0 8 * * *' is not a time (second minute hour day month weekday) like 0 0 9 * * MON
          role: both | role: neither | 'neither' is not a side like production, standby, both
          ops-s3backup, "${key}" | ops-s3backup, "${kye}" | command 'dump' has no value 'kye'; did you mean 'key'?
          touch: replaces-data | touch: replaces | 'replaces' is not a deed like replaces-data, deploys
          effect: READ | effect: read | 'read' is not an effect like READ, ADDITIVE, REVERSIBLE, DESTRUCTIVE
          type: backup-key | type: backup-kye | there is no type 'backup-kye'; did you mean 'backup-key'?
          { certificate: 14d } | { certifcate: 14d } | a probe says one of: get, certificate, api
          says: "${version}" | says: "${verison}" | suite 'sanity' has no value 'verison'; did you mean 'version'?
          environment}_{date} | environment}_{day} | 'gigadb_{project}_{environment}_{day}.backup' is not the key of a backup like gigadb_{project}_{environment}_{date}.backup
          at-least: "80% of the previous" | at-least: most | 'most' is not a share like 80% of the previous
          pattern: "v[0-9]+ | pattern: "v[0-9+ | 'v[0-9+[.][0-9]+[.][0-9]+' is not a pattern like v[0-9]+[.][0-9]+
          to: [releases], when: always | to: releases, when: always | 'to' wants a list: [releases]
          limit: 30m | limit: [30m] | 'limit' wants a duration, not a list
          warn: 30d } | } | 'certificates' needs 'warn'
          alarm-jobs: [ld_teardown | alarm-job: [ld_teardown | an estate has no 'alarm-job'; did you mean 'alarm-jobs'?
          alarm-jobs: [ld_teardown | alarm-jobs: [ld_gigadb | 'ld_gigadb' is among the 'jobs' that may be played, so it cannot alarm: leave it out of one
          show: jobs } | show: job } | 'job' is not a report's subject like schedules, backups, snapshots, releases, truth, doctor, jobs, builds, zones, status, digest
          - [build_staging, sd_gigadb] | [] | 'staging' wants at least 1 in its list
          """)
  void gigadb_with_one_mistake(String right, String wrong, String sentence) {
    planted("gigadb", right, wrong, sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          gpii | after: dev, | after: qa, | estate 'gpii' has no environment 'qa'; it has: dev, stg, prd
          gpii | "#ops @here" | "#oops @here" | people.yml has no channel 'oops'; did you mean 'ops'?
          gpii | "telephone:managers" | "shout" | 'shout' is not a way to call people like #ops @here, mail:ops@, telephone:on-call
          gpii | outage@ } | outage } | 'outage' is not a mail address like outage@ or ops@gpii.net
          gpii | url: "ssh://ops@rake.dev.gpii.net" | url: "https://rake.dev.gpii.net" | 'https://rake.dev.gpii.net' is not an ssh address like ssh://ops@rake.dev.gpii.net
          gpii | ssh://ops@rake.dev | ssh://rake.dev | a connection of type ssh needs 'user', or one in its address
          gpii | key: "secret:rake-dev", host-keys: ["SHA256: | key: "secret:rake-dev", host-keys: ["MD5: | 'MD5:Fjpx0GoOIMGdP9LLCcNuOFJN8Y4UtRTqkITWFwESnUc' is not a host key's fingerprint like SHA256:mVPwvezndPv/ARoIadVY98vAC0g+P/5633yTC4d/wXE
          gpii | key: "secret:rake-dev", host-keys: | key: "secret:rake-dev", host-key: | a connection of type ssh has no 'host-key'; did you mean 'host-keys'?
          gpii | values: { set: { type: snapshot-set } } | values: { set: { type: line } } | command 'couchdb-restore' cannot be told a line: people's own words are no part of a script
          gpii | environment-variables: { RAKE_REALLY_RUN_IN_PRD: "1" }     # | environment-variables: { RAKE_REALLY_RUN_IN_PRD: "false" }     # | many a program takes 'RAKE_REALLY_RUN_IN_PRD' for yes as soon as it is there, whatever it says: leave it out
          gpii | values: { set: { type: snapshot-set } } | values: { set: { type: snapshot-set }, at: { type: word } } | value 'at' is never used
          gpii | only-in: [dev, stg] | only-in: [] | 'only-in' wants at least 1 in its list
          gpii | ssh://ops@rake.dev | ssh://ops:letmein@rake.dev | this looks like a password in a URL; keep it in the secret store and write secret:NAME
          pulumi | merge-mode: deep_merge_append | merge-mode: shallow | 'shallow' is not a merge mode like merge, replace, deep_merge, deep_merge_append, deep_merge_prepend
          pulumi | "https://api.travis-ci.com" | "https://api.travis-ci.org" | 'https://api.travis-ci.org' is not the address of Travis (its .com server and no other; plain http goes to this machine only) like https://api.travis-ci.com
          pulumi | "vault:ppc/{for}/token" | ppc-token | 'ppc-token' is not a place in a store like vault:ppc/{for}/token
          pulumi | "jdbc:mysql://staging-db/pulumi" | "mysql://staging-db" | 'mysql://staging-db' is not a database's address like jdbc:mysql://staging-db/pulumi
          """)
  void another_estate_with_one_mistake(String estate, String right, String wrong, String sentence) {
    planted(estate, right, wrong, sentence);
  }

  @Test
  void environments_cannot_go_round_in_circles() {
    String text =
        Bundled.text("estates/gpii.yml")
            .replace("dev: { approve: [],", "dev: { after: prd, approve: [],");
    assertThat(Bundled.complaints("gpii", text))
        .extracting(Complaint::sentence)
        .containsExactly(
            "'dev' would come after itself: dev after prd after stg after dev",
            "'stg' would come after itself: stg after dev after prd after stg",
            "'prd' would come after itself: prd after stg after dev after prd");
  }

  @Test
  void roles_need_two_sites_and_signals() {
    String text = Bundled.text("estates/gigadb.yml");
    assertThat(Bundled.complaints("gigadb", text.replace("\ntruth:", "\nsecrets: {}\nbranches:")))
        .extracting(Complaint::sentence)
        .contains("'records' needs 'truth': which signals say who is production");
    assertThat(Bundled.complaints("gigadb", text.replaceFirst("(?s)  alt:\n.*?\n\n", "\n")))
        .extracting(Complaint::sentence)
        .containsExactly("two sites trade production and standby, and here there are 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          gigadb | { forbid: replaces-data, on: standby, in: staging, says: Testers are at work } | -
          gigadb | { forbid: deploys, in: live, says: Not this year } | -
          gigadb | { forbid: anything, in: live, says: Not this year } | 'anything' is not a deed like replaces-data, deploys
          gigadb | { forbid: deploys, on: both, says: Not this year } | 'both' is not a role like production, standby
          gigadb | { forbid: deploys, in: prd, says: Not this year } | estate 'gigadb' has no environment 'prd'; it has: live, staging
          gigadb | { forbid: deploys, in: live } | an invariant needs 'says'
          gigadb | { forbid: deploys, says: Not this year } | 'own' would forbid it everywhere: add 'on' or 'in'
          gpii | { forbid: replaces-data, on: production, says: Never } | no sites trade roles here, so 'on: production' means nothing
          """)
  void what_a_team_never_wants_done_says_what_and_where(
      String estate, String invariant, String sentence) {
    String text = Bundled.text("estates/" + estate + ".yml") + "\ninvariants:\n  own: " + invariant;
    assertThat(Bundled.complaints(estate, text + "\n").stream().map(Complaint::sentence))
        .isEqualTo(sentence.equals("-") ? List.of() : List.of(sentence));
  }

  @Test
  void mail_needs_a_server() {
    String text = Bundled.text("estates/gpii.yml").replaceFirst("  mail: .*\n", "");
    assertThat(Bundled.complaints("gpii", text))
        .extracting(Complaint::sentence)
        .containsOnly("mail needs a connection of type smtp")
        .hasSize(2);
  }

  @Test
  void without_a_readable_people_yml_its_names_are_taken_on_trust() {
    Node.Mapping root = Bundled.root("estates/gigadb.yml");
    assertThat(new EstateFile(root).complaints(Folk.UNREADABLE)).isEmpty();
  }

  @Test
  void plain_http_may_stay_on_this_machine() {
    String text =
        Bundled.text("estates/gigadb.yml")
            .replace("https://api.github.com", "http://127.0.0.1:8099")
            .replace("https://gitlab.com/api/v4", "http://localhost:8098/api/v4");
    assertThat(Bundled.complaints("gigadb", text)).isEmpty();
  }

  private static void planted(String estate, String right, String wrong, String sentence) {
    String text = Bundled.text("estates/" + estate + ".yml");
    int at = text.indexOf(right);
    assertThat(at).as("'%s' is in the file", right).isNotNegative();
    String mistaken = text.substring(0, at) + wrong + text.substring(at + right.length());
    int line = (int) text.substring(0, at).lines().count();
    assertThat(Bundled.complaints(estate, mistaken))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.sentence()).isEqualTo(sentence);
              assertThat(complaint.place().line()).isBetween(line - 1, line + 1);
            });
  }
}
