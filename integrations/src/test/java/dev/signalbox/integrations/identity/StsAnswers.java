package dev.signalbox.integrations.identity;

/** What STS answers. */
final class StsAnswers {
  static final String TAKEN =
      """
      <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
      <Credentials><AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
      <SecretAccessKey>taken</SecretAccessKey><SessionToken>for-an-hour</SessionToken>
      <Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
      </AssumeRoleResult></AssumeRoleResponse>
      """;

  private StsAnswers() {}

  static String caller(String arn) {
    return """
    <GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
    <GetCallerIdentityResult><Arn>%s</Arn><UserId>AIDAEXAMPLE</UserId>
    <Account>%s</Account></GetCallerIdentityResult>
    <ResponseMetadata><RequestId>01234567-89ab-cdef</RequestId></ResponseMetadata>
    </GetCallerIdentityResponse>
    """
        .formatted(arn, arn.split(":", -1)[4]);
  }
}
