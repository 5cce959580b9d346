/** Amazon's Route 53, as far as its zones are read. */
@NullMarked
package dev.signalbox.integrations.dns.route53;

import org.jspecify.annotations.NullMarked;
