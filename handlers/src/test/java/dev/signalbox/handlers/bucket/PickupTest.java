package dev.signalbox.handlers.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.BucketName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.doctor.Bundled;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.objects.Fetched;
import dev.signalbox.integrations.objects.ObjectStore;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keeper of files says no with is told with what to look at next. */
class PickupTest {
  private static final Errand ERRAND = new Errand("4711", "gpii", Optional.empty(), "ada");

  private static Trouble trouble(String bucket, ObjectStore store) {
    return new Pickup(Bundled::installation, store)
                .read(ERRAND, new BucketName(bucket), "users/pilot.csv")
            instanceof Asked.Troubled<Fetched.Text>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, "it was told");
  }

  private static Asked<Fetched> no(Kind kind) {
    return new Asked.Troubled<>(new Trouble("reading it", kind, "Access Denied (AccessDenied)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RIGHTS      | Access Denied (AccessDenied): either it is not there, or inbox-aws may not"
            + " read it; look for the file first, then at the key's rights",
        "KEY         | Access Denied (AccessDenied)",
        "UNREACHABLE | Access Denied (AccessDenied)",
      })
  void a_key_that_may_not_list_is_told_no_of_what_is_not_there_too(Kind kind, String why) {
    Trouble trouble = trouble("inbox", (_, _) -> no(kind));
    assertThat(trouble.why()).isEqualTo(why);
    assertThat(trouble.kind()).isEqualTo(kind);
  }

  @Test
  void a_bucket_that_the_estate_does_not_name_is_not_asked() {
    assertThat(trouble("outbox", (_, _) -> no(Kind.BROKEN)).why())
        .isEqualTo("the estate's file has no such bucket under `buckets`");
  }
}
