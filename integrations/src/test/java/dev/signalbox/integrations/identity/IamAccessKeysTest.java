package dev.signalbox.integrations.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsMock;
import dev.signalbox.integrations.aws.Everywhere;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockserver.model.HttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.iam.IamClient;

final class IamAccessKeysTest extends AccessKeysContract {
  @RegisterExtension final AwsMock mock = new AwsMock();

  @Override
  protected AccessKeys keys() {
    return new IamAccessKeys(Account.clients());
  }

  @Override
  protected Connection.Aws account() {
    return mock.account();
  }

  @Override
  protected void has(List<AccessKey> keys) {
    String members = keys.stream().map(IamAccessKeysTest::member).collect(joining());
    mock.answersAs(
        asked ->
            asked.getFirstHeader("Authorization").contains("/us-east-1/iam/")
                    && asked.getBodyAsString().contains("Action=ListAccessKeys")
                ? HttpResponse.response(listed(members)).withHeader("Content-Type", "text/xml")
                : HttpResponse.notFoundResponse());
  }

  private static String member(AccessKey key) {
    return """
    <member><UserName>Gigadb</UserName><AccessKeyId>%s</AccessKeyId>
    <Status>%s</Status><CreateDate>%s</CreateDate></member>
    """
        .formatted(key.id(), key.active() ? "Active" : "Inactive", key.made());
  }

  private static String listed(String members) {
    return """
    <ListAccessKeysResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
    <ListAccessKeysResult><IsTruncated>false</IsTruncated><UserName>Gigadb</UserName>
    <AccessKeyMetadata>%s</AccessKeyMetadata></ListAccessKeysResult>
    </ListAccessKeysResponse>
    """
        .formatted(members);
  }

  @Test
  void one_address_answers_for_all_regions() {
    assertThat(new Everywhere(IamClient.serviceMetadata()).endpointFor(Region.AP_EAST_1))
        .hasToString("iam.amazonaws.com");
  }

  @Test
  void a_key_that_may_not_list_keys_is_no_account_without_any() {
    mock.refusesAsQuery(403, "AccessDenied");
    assertThat(keys().of(account()))
        .isInstanceOfSatisfying(
            Asked.Troubled.class, it -> assertThat(it.trouble().kind()).isEqualTo(Kind.RIGHTS));
  }
}
