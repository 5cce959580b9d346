/** Makes clients of AWS for those packages whose ports speak to it, and says their trouble. */
@NullMarked
package dev.signalbox.integrations.aws;

import org.jspecify.annotations.NullMarked;
