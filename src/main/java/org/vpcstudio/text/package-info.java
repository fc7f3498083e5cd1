/// Words without a language: a {@link org.vpcstudio.text.Message} is a key with arguments, the
/// {@link org.vpcstudio.text.Phrasebook} turns it into a sentence at the edge. Everyone may import this room;
/// start with `Message`.
package org.vpcstudio.text;
