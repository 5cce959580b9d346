package dev.signalbox.integrations.backups;

import static dev.signalbox.integrations.backups.Dumps.STORED;
import static dev.signalbox.integrations.backups.Dumps.WHOLE;
import static dev.signalbox.integrations.backups.Dumps.key;
import static dev.signalbox.integrations.backups.Dumps.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.testing.MockNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

/** What is S3's own about its answers to a copy. */
class S3CopyTest {
  @RegisterExtension final MockNeighbour mock = new MockNeighbour();
  private S3Stage stage;

  @BeforeEach
  void open() {
    stage = new S3Stage(mock);
    stage.keeps(key("20230627"), WHOLE, STORED);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<Backup> copyAnsweredBy(HttpResponse answer) {
    mock.server()
        .when(request().withMethod("PUT"), Times.once(), TimeToLive.unlimited(), 100)
        .respond(answer);
    return stage.archive().copy(stage.bucket(), name("20230627"), name("202306270900"));
  }

  @Test
  void a_good_status_with_an_error_in_it_is_no_copy_that_we_know_of() {
    assertThat(copyAnsweredBy(MockS3.no(200, "InternalError"))).isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void an_answer_that_tells_no_moment_is_no_copy_that_we_know_of() {
    assertThat(copyAnsweredBy(HttpResponse.response("<CopyObjectResult></CopyObjectResult>")))
        .isInstanceOf(Ordered.Unknown.class);
  }

  @Test
  void what_was_replaced_since_it_was_looked_at_is_not_copied() {
    assertThat(copyAnsweredBy(MockS3.no(412, "PreconditionFailed")))
        .isInstanceOf(Ordered.Refused.class);
  }

  @Test
  void a_server_that_broke_down_may_have_copied_it() {
    assertThat(copyAnsweredBy(MockS3.no(500, "InternalError"))).isInstanceOf(Ordered.Unknown.class);
    assertThat(copyAnsweredBy(MockS3.no(503, "SlowDown"))).isInstanceOf(Ordered.Unknown.class);
  }
}
