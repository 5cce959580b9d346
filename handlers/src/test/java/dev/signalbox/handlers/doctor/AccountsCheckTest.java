package dev.signalbox.handlers.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.evidence.Round;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.identity.Caller;
import dev.signalbox.integrations.identity.Identity;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AccountsCheckTest {
  private static final String HK = "arn:aws:iam::111111111111:user/Gigadb";
  private static final String SYDNEY = "arn:aws:iam::222222222222:user/GigadbAlt";
  private static final String DNS = "arn:aws:iam::333333333333:user/ops-dns";
  private static final String INBOX = "arn:aws:iam::333333333333:user/signalbox-inbox";

  private final Map<String, Asked<Caller>> answers =
      new HashMap<>(
          Map.of(
              "hk-aws",
              owned(HK),
              "sydney-aws",
              owned(SYDNEY),
              "route53",
              owned(DNS),
              "inbox-aws",
              owned(INBOX)));

  private static Asked<Caller> owned(String arn) {
    return new Asked.Told<>(new Caller(arn.split(":", -1)[4], arn, "AIDA"));
  }

  private static Asked<Caller> troubled(Kind kind, String why) {
    return new Asked.Troubled<>(new Trouble("asking AWS whose key hk-aws has", kind, why));
  }

  private Finding look() {
    return look(it -> Optional.ofNullable(answers.get(it.reach().name().value())).orElseThrow());
  }

  private static Finding look(Optional<Identity> identity, Duration patience) {
    return new AccountsCheck(
            Bundled.installation(), () -> identity, Check.Sight.WORKSPACE, new Round(patience))
        .look();
  }

  private static Finding look(Identity identity) {
    return look(Optional.of(identity), Duration.ofSeconds(15));
  }

  @Test
  void keys_that_are_whose_they_should_be_are_well() {
    assertThat(look()).isEqualTo(new Finding.Well("all 4 keys are whose they should be"));
  }

  @Test
  void a_key_of_somebody_else_is_named_with_whose_it_is_and_whose_it_should_be() {
    answers.put("route53", owned("arn:aws:iam::333333333333:user/somebody"));
    assertThat(look())
        .isEqualTo(
            new Finding.Wrong(
                "the key of route53 is arn:aws:iam::333333333333:user/somebody, and gpii expects "
                    + DNS,
                "put the right key into the secret gpii-dns, or correct `expect` in"
                    + " estates/gpii.yml"));
  }

  @Test
  void two_sites_in_one_account_are_named_besides() {
    answers.put("sydney-aws", owned(HK));
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            it -> {
              assertThat(it.because())
                  .contains("the key of sydney-aws is " + HK)
                  .endsWith("upstream and alt of gigadb are in the same account 111111111111");
              assertThat(it.next()).endsWith("give each site the key of its own account");
            });
  }

  @Test
  void trouble_is_told_with_what_was_being_done_and_what_would_mend_it() {
    answers.put("hk-aws", troubled(Kind.KEY, "the secret hk-aws is missing"));
    assertThat(look())
        .isEqualTo(
            new Finding.Wrong(
                "asking AWS whose key hk-aws has: the secret hk-aws is missing",
                "put a key that is good into the secret hk-aws, written ACCESSKEYID:SECRET"));
    answers.put("hk-aws", troubled(Kind.UNREACHABLE, "there is no host sts.xx-east-9.there"));
    assertThat(look())
        .isInstanceOfSatisfying(
            Finding.Wrong.class,
            it ->
                assertThat(it.next())
                    .isEqualTo(
                        "see that this machine reaches it, and that `url` and `region` of hk-aws"
                            + " in estates/gigadb.yml are right"));
  }

  @Test
  void who_does_not_answer_is_not_waited_for() {
    CountDownLatch never = new CountDownLatch(1);
    Identity silent =
        _ -> {
          try {
            never.await();
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          }
          return owned(HK);
        };
    Finding found = look(Optional.of(silent), Duration.ofMillis(50));
    never.countDown();
    assertThat(found)
        .isInstanceOfSatisfying(
            Finding.Wrong.class, it -> assertThat(it.because()).contains("no answer in time"));
  }

  @Test
  void without_a_world_behind_the_ports_nobody_is_asked() {
    assertThat(look(Optional.empty(), Duration.ofSeconds(15))).isInstanceOf(Finding.Mind.class);
  }
}
