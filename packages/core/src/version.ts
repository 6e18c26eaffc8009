/** Version of the kit, sent with every signal as `metadata.kit_version`. A test holds it to package.json. */
export const KIT_VERSION = '0.1.0'
