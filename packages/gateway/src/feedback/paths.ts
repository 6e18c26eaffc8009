/** The two URLs that take feedback on a log. */
export const FEEDBACK_PATH = '/:project_uid/feedback/:inference_log_id'
export const ENDPOINT_FEEDBACK_PATH = '/:project_uid/:endpoint_uid/feedback/:inference_log_id'
